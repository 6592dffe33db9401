package nl.ivpgenerator.render.insertion;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a paragraph, and what counts as the same words when a person has typed them over. */
final class HeadingText {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** "5.1d ", "3. ", "2) " or "Hoofdstuk 2: ", as people type it before a heading. */
    private static final Pattern NUMBER =
            Pattern.compile("^((hoofdstuk|paragraaf|deel) )?[0-9]{1,4}([.][0-9]{1,4}){0,8}[.]?[a-z]?[.):]?\\s+(?=\\S)");

    /** What is no longer there, not yet there, or not in the line itself: text boxes, notes, pictures and deleted text. */
    private static final Set<String> ELSEWHERE =
            Set.of("txbxContent", "del", "moveFrom", "instrText", "delText", "pPr", "rPr", "sdtPr", "object", "pict");

    private static final Set<String> BLANKS = Set.of("tab", "br", "cr");

    private HeadingText() {}

    /** The words of a paragraph as one sees them, on one line. */
    static String of(Node paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.children().forEach(child -> add(child, text));
        return text.toString().replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    private static void add(Node node, StringBuilder text) {
        if (node.is("t")) {
            text.append(node.text());
        } else if (node.isOneOf(BLANKS)) {
            text.append(' ');
        } else if (node.is("noBreakHyphen")) {
            text.append('-');
        } else if (!node.isOneOf(ELSEWHERE)
                && !(node.name().getNamespaceURI().equals(Names.COMPATIBILITY)
                        && node.name().getLocalPart().equals("Fallback"))) {
            node.children().forEach(child -> add(child, text));
        }
    }

    /** What is compared: without capitals, soft hyphens, double blanks and differences between kinds of strokes and quotes. */
    static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\u00ad\\u200b-\\u200d\\ufeff]", "")
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("[\\u2018\\u2019\\u201b]", "'")
                .replaceAll("[\\u201c-\\u201f]", "\"")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(DUTCH);
    }

    /** The same without a number before it. */
    static String withoutNumber(String comparable) {
        return NUMBER.matcher(comparable).replaceFirst("");
    }
}
