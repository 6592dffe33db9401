package nl.ivpgenerator.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Queue;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.ivpgenerator.render.HouseStyle.Font;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font as the PDF maker is to see it, and the characters that it can show. Fonts are the same for all documents of a pack, and reading one takes as
 * long as setting a page, so what was read is used again. For several threads.
 */
final class PreparedFont {

    private static final Map<Font, PreparedFont> PREPARED = Collections.synchronizedMap(new WeakHashMap<>());

    /** The font without glyph substitution. */
    private final byte[] data;

    private final CmapLookup characters;
    private final Queue<TrueTypeFont> idle = new ConcurrentLinkedQueue<>();

    private PreparedFont(Font font) {
        data = FontBytes.withoutSubstitution(font.data());
        TrueTypeFont first = read();
        try {
            characters = first.getUnicodeCmapLookup();
        } catch (IOException notAFont) {
            throw new UncheckedIOException(notAFont);
        }
        idle.add(first);
    }

    /** @throws UncheckedIOException when this is not a font */
    static PreparedFont of(Font font) {
        return PREPARED.computeIfAbsent(font, PreparedFont::new);
    }

    /** From a character to its glyph, 0 for none. */
    CmapLookup characters() {
        return characters;
    }

    /**
     * The font for one document, because the library reads glyphs of it while it goes; to be given {@link #back}. The library closes no font that it
     * was given, and one in memory needs no closing.
     */
    TrueTypeFont take() {
        TrueTypeFont read = idle.poll();
        return read == null ? read() : read;
    }

    /** For a next document; there are never more than there were documents at once. */
    void back(TrueTypeFont font) {
        idle.add(font);
    }

    private TrueTypeFont read() {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(data));
        } catch (IOException notAFont) {
            throw new UncheckedIOException(notAFont);
        }
    }
}
