package nl.ivpgenerator.render.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.HouseStyle.Font;
import nl.ivpgenerator.render.HouseStyle.Typeface;
import org.apache.fontbox.ttf.CmapLookup;

/** Which characters a house style can show: those in all cuts of its typeface, or in its symbols. */
final class Glyphs {

    private Glyphs() {}

    /** Fails with {@link MissingGlyphException} when the text holds others. */
    static void check(String text, HouseStyle style) {
        int[] used = text.codePoints()
                .distinct()
                .sorted()
                .filter(c -> !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT)
                .toArray();
        List<Integer> left = lacking(style.typeface().fonts(), used);
        left = lacking(
                style.symbols().fonts(),
                left.stream().mapToInt(Integer::intValue).toArray());
        if (!left.isEmpty()) {
            throw new MissingGlyphException(left);
        }
    }

    /** Reads the fonts, which are kept. */
    static void prepare(Typeface typeface) {
        typeface.fonts().forEach(PreparedFont::of);
    }

    private static List<Integer> lacking(List<Font> fonts, int[] characters) {
        List<Integer> lacking = new ArrayList<>();
        for (Font font : fonts) {
            CmapLookup map = PreparedFont.of(font).characters();
            for (int character : characters) {
                if (map.getGlyphId(character) == 0 && !lacking.contains(character)) {
                    lacking.add(character);
                }
            }
        }
        return lacking;
    }
}
