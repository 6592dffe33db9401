package nl.ivpgenerator.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import nl.ivpgenerator.render.HouseStyle.Font;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font as the PDF maker is to see it, and the characters that it can show. Fonts are the same for all documents of a pack, so each is prepared
 * once; for several threads.
 *
 * @param data TrueType without glyph substitution; not to be changed
 * @param characters from a character to its glyph, 0 for none
 */
@SuppressWarnings("ArrayRecordComponent")
record PreparedFont(byte[] data, CmapLookup characters) {

    private static final Map<Font, PreparedFont> PREPARED = Collections.synchronizedMap(new WeakHashMap<>());

    /** @throws UncheckedIOException when this is not a font */
    static PreparedFont of(Font font) {
        return PREPARED.computeIfAbsent(font, PreparedFont::prepare);
    }

    private static PreparedFont prepare(Font font) {
        byte[] data = FontBytes.withoutSubstitution(font.data());
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(data))) {
            return new PreparedFont(data, parsed.getUnicodeCmapLookup());
        } catch (IOException notAFont) {
            throw new UncheckedIOException(notAFont);
        }
    }
}
