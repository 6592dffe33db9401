package nl.ivpgenerator.yaml;

import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Characters that a reader of the file does not see, but that split lines, turn text around or hide in words. A no-break space, which Word
 * likes to leave behind, simply counts as a space.
 */
public final class HiddenCharacters {

    private static final String CODE = "onzichtbaar-teken";
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0x00, "nulteken"),
            Map.entry(0x07, "belteken"),
            Map.entry(0x0B, "verticale tab"),
            Map.entry(0x0C, "nieuwe bladzijde"),
            Map.entry(0x1B, "escapeteken"),
            Map.entry(0x85, "regeleinde NEL"),
            Map.entry(0xAD, "zacht afbreekstreepje"),
            Map.entry(0x200B, "spatie zonder breedte"),
            Map.entry(0x200C, "onzichtbare scheiding"),
            Map.entry(0x200D, "onzichtbare verbinding"),
            Map.entry(0x200E, "schrijfrichting links naar rechts"),
            Map.entry(0x200F, "schrijfrichting rechts naar links"),
            Map.entry(0x2028, "regelscheiding"),
            Map.entry(0x2029, "alineascheiding"),
            Map.entry(0x202E, "omgekeerde schrijfrichting"),
            Map.entry(0x2060, "onzichtbare woordverbinding"),
            Map.entry(0xFEFF, "byte-volgordeteken"),
            Map.entry(0xFFFD, "vervangingsteken: hier ging eerder een letter verloren"));

    private HiddenCharacters() {}

    /** The same for a text that is not YAML. */
    public static String replace(String text, String shownName, Findings findings) {
        return replace(text, new Source(shownName, 0), findings);
    }

    /** The text with a space for every hidden character, each of which becomes a finding; places do not shift. */
    static String replace(String text, Source source, Findings findings) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        int line = 0;
        int column = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean hidden = isHidden(c);
            if (hidden) {
                report(c, source.at(line, column), findings);
            }
            visible.appendCodePoint(hidden || isNoBreakSpace(c) ? ' ' : c);
            boolean lineEnds = c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
            line += lineEnds ? 1 : 0;
            column = lineEnds ? 0 : column + 1;
        }
        return visible.toString();
    }

    /** The same for the value of a text, where an escape such as {@code \0} can make what the file itself does not show. */
    static String replaceInValue(String text, Place place, Findings findings) {
        if (isPlain(text)) {
            return text;
        }
        Optional<Integer> first =
                text.codePoints().filter(HiddenCharacters::isHidden).boxed().findFirst();
        first.ifPresent(c -> report(c, place, findings));
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> visible.appendCodePoint(isHidden(c) || isNoBreakSpace(c) ? ' ' : c));
        return visible.toString();
    }

    /** Whether only letters, digits and signs of everyday Dutch stand in it: nearly every text, so worth a quick look. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Printing ASCII, line ends, accented letters, and the dashes and quotation marks of printed text. */
    static boolean isPlain(char c) {
        return c >= ' ' && c <= '~'
                || c == '\n'
                || c == '\t'
                || c >= 0xC0 && c <= 0x17F
                || c >= 0x2010 && c <= 0x2027
                || c == 0x20AC;
    }

    private static void report(int c, Place place, Findings findings) {
        boolean symbol = Character.getType(c) == Character.PRIVATE_USE;
        String name = NAMES.getOrDefault(c, symbol ? "teken uit een symboollettertype" : "stuurteken");
        findings.error(
                CODE,
                place,
                "Hier staat een teken dat u niet ziet: %s (U+%04X).".formatted(name, c),
                "Haal het weg; het komt vaak mee bij plakken uit een ander programma.");
    }

    private static boolean isNoBreakSpace(int c) {
        return c == 0xA0 || c == 0x202F;
    }

    static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            case Character.SPACE_SEPARATOR -> c != ' ' && !isNoBreakSpace(c);
            default -> c == 0xFFFD || !StreamReader.isPrintable(c);
        };
    }
}
