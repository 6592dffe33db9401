package nl.ivpgenerator.document;

/** How a document is set on paper. */
public enum Layout {
    /** A cover, then the text. */
    WITH_COVER,
    /** The title above the text. */
    PLAIN,
    /** One page to hang on a wall, in letters that are read from two metres. */
    POSTER,
    /** One page to keep at hand, in two columns. */
    CARD;

    /** Whether it is meant to be one page; then there is nothing around the text but a line with the facts below it. */
    public boolean isOnePage() {
        return this == POSTER || this == CARD;
    }
}
