package nl.ivpgenerator.render.insertion;

import javax.xml.namespace.QName;

/** The names of WordprocessingML and of its package that are read here (ECMA-376 part 1, 17; part 2, 8 and 9). */
final class Names {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /** The start of the names of relations in files that are not strict. */
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** The start of every name of the strict variant (ECMA-376 part 1, annex A). */
    static final String STRICT = "http://purl.oclc.org/ooxml/";

    static final QName VALUE = new QName(WORD, "val");
    static final QName ID = new QName(WORD, "id");

    private Names() {}
}
