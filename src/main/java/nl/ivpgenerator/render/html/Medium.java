package nl.ivpgenerator.render.html;

/** What a page is for. */
public enum Medium {
    /** A file for a browser. */
    SCREEN,
    /** The source of a PDF: with bookmarks, and with marks from which the PDF gets its tags. */
    PAPER
}
