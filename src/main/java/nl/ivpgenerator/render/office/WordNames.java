package nl.ivpgenerator.render.office;

/** Namespaces of the parts of a Word file (ECMA-376 part 1 and part 2, transitional). */
public final class WordNames {

    /** Text, styles, numbering, settings. */
    public static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Attributes that hold the identifier of a relationship; also the start of the types of relationships. */
    public static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** The parts that list relationships. */
    public static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    /** The part that lists what kind each part is. */
    public static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    /** Drawings and themes. */
    public static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private WordNames() {}
}
