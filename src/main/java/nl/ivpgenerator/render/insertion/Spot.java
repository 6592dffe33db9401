package nl.ivpgenerator.render.insertion;

/** Where a passage goes below a heading. */
public enum Spot {
    /** Under the text that the heading has already: before the next heading of the same or a higher level. */
    END,
    /** Between the heading and its text. */
    DIRECT
}
