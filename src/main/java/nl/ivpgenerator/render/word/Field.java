package nl.ivpgenerator.render.word;

import nl.ivpgenerator.render.office.XmlBuilder;

/** Writes fields: text that Word works out, with what it is until then in between (ECMA-376 part 1, 17.16.18). */
final class Field {

    private Field() {}

    static void start(String instruction, XmlBuilder out) {
        character("begin", out);
        out.open("w:r")
                .element("w:instrText", instruction, "xml:space", "preserve")
                .close();
        character("separate", out);
    }

    static void end(XmlBuilder out) {
        character("end", out);
    }

    private static void character(String type, XmlBuilder out) {
        out.open("w:r").single("w:fldChar", "w:fldCharType", type).close();
    }
}
