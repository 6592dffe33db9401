package nl.ivpgenerator.render.insertion;

import javax.xml.namespace.QName;
import nl.ivpgenerator.render.office.WordNames;

/** The names of WordprocessingML and of its package that are read here (ECMA-376 part 1, 17; part 2, 8 and 9). */
final class Names {

    static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /** The start of every name of the strict variant (ECMA-376 part 1, annex A). */
    static final String STRICT = "http://purl.oclc.org/ooxml/";

    static final QName VALUE = new QName(WordNames.MAIN, "val");
    static final QName ID = new QName(WordNames.MAIN, "id");

    private Names() {}
}
