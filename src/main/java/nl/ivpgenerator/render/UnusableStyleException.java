package nl.ivpgenerator.render;

/** The style sheet or the fonts are such that no page can be made with them. */
public final class UnusableStyleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableStyleException(Throwable cause) {
        super("unusable style sheet or font", cause);
    }
}
