package nl.ivpgenerator.compose.template;

/** That the thread which runs a template was told to stop. */
public final class Interruption extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Interruption() {
        super("interrupted");
    }

    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Interruption();
        }
    }
}
