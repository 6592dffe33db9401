package nl.ivpgenerator.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.ivpgenerator.render.HouseStyle.Font;
import nl.ivpgenerator.render.SampleStyles;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text is as wide for us as it is for the library. */
class TextMeasureTest {

    private static final float[] SIZES = {8, 10.5f, 133.33f, 2000};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Agressie en geweld tegen medewerkers",
                "fi ff fl AV To Wij 1.234,56",
                "Coördinatie, café, “grens” – ’s avonds… € 1.250 §3",
                "onzicht\u00adbaar\u200b en\u00a0vast",
                "regel\neinde\ttab",
                "\u0416"
            })
    void isWhatTheLibraryMeasures(String text) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PdfBoxTextRenderer library = ready(new PdfBoxTextRenderer());
            PdfBoxTextRenderer ours = ready(new TextMeasure());
            for (Font font : SampleStyles.sans().typeface().fonts()) {
                FontDescription described = described(pdf, font);
                for (float size : SIZES) {
                    PdfBoxFSFont sized = new PdfBoxFSFont(List.of(described), size);
                    assertThat(ours.getWidth(null, sized, text)).isEqualTo(library.getWidth(null, sized, text));
                }
            }
        }
    }

    private static PdfBoxTextRenderer ready(PdfBoxTextRenderer renderer) {
        renderer.setup(null, new SimpleBidiReorderer());
        return renderer;
    }

    private static FontDescription described(PDDocument pdf, Font font) {
        byte[] data = FontBytes.withoutSubstitution(font.data());
        FSSupplier<InputStream> source = () -> new ByteArrayInputStream(data);
        return new FontDescription(
                pdf, source, 400, IdentValue.NORMAL, "proef", false, true, new FSDefaultCacheStore());
    }
}
