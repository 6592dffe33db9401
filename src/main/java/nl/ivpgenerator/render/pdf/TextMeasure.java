package nl.ivpgenerator.render.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.io.IOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Measures text by adding up what its characters measure, each of which is asked of its font once. The libraries encode every text and decode it again
 * to do so. The sums are the same, because the glyphs of a font do not depend on their neighbours here ({@link FontBytes}). For one document.
 */
final class TextMeasure extends PdfBoxTextRenderer {

    /** Up to and including the punctuation of Dutch text. */
    private static final int CHARACTERS = 0x2100;

    private static final float NOT_ASKED = -1;
    /** The library has ways for these: another font, or nothing at all. */
    private static final float ABSENT = Float.NaN;
    /** A text that is this little wider than a whole number counts as that number, in the library and so here. */
    private static final float TOLERANCE = 0.01f;

    private final Map<PDFont, float[]> known = new IdentityHashMap<>();

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        PDFont first = first((PdfBoxFSFont) font);
        float sum = first == null ? ABSENT : sum(first, text);
        return Float.isNaN(sum) ? super.getWidth(context, font, text) : whole(sum / 1000f * font.getSize2D());
    }

    private static @Nullable PDFont first(PdfBoxFSFont font) {
        return font.getFontDescriptions().isEmpty()
                ? null
                : font.getFontDescriptions().get(0).getFont();
    }

    /** In thousandths of the font's size; not a number when a character has to be left to the library. */
    private float sum(PDFont font, String text) {
        float[] widths = known.computeIfAbsent(font, any -> notAsked());
        float sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= CHARACTERS) {
                return ABSENT;
            }
            if (widths[c] == NOT_ASKED) {
                widths[c] = ask(font, c);
            }
            sum += widths[c];
        }
        return sum;
    }

    private static float[] notAsked() {
        float[] widths = new float[CHARACTERS];
        Arrays.fill(widths, NOT_ASKED);
        return widths;
    }

    private static float ask(PDFont font, char c) {
        try {
            return font.getStringWidth(TextRenderer.getEffectivePrintableString(String.valueOf(c)));
        } catch (IOException | IllegalArgumentException absent) {
            return ABSENT;
        }
    }

    private static int whole(float width) {
        return (int) (width - Math.floor(width) < TOLERANCE ? width : Math.ceil(width));
    }
}
