package nl.ivpgenerator.render;

import java.text.Normalizer;

/** Escapes text for XML and HTML: composed characters (NFC), because fonts hold those; no control characters, because XML has none. */
public final class XmlText {

    private XmlText() {}

    /** Adds the text to {@code out}, safe between tags and between double quotes. */
    public static void escape(String text, StringBuilder out) {
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(XmlText::isAllowed)
                .forEach(character -> escape(character, out));
    }

    /** The characters of XML 1.0 (section 2.2), without the control characters that it allows and nothing shows. */
    private static boolean isAllowed(int c) {
        return c == '\n'
                || c == '\t'
                || (!Character.isISOControl(c) && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff));
    }

    private static void escape(int character, StringBuilder out) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(character);
        }
    }
}
