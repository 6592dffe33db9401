package nl.ivpgenerator.output;

/** The machine did not let us write; the earlier output is untouched. The message is Dutch and meant for the user. */
public final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public OutputException(String dutch) {
        super(dutch);
    }

    public OutputException(String dutch, Throwable cause) {
        super(dutch, cause);
    }
}
