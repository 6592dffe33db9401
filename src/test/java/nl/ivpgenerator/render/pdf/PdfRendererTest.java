package nl.ivpgenerator.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.HouseStyle.Font;
import nl.ivpgenerator.render.HouseStyle.Typeface;
import nl.ivpgenerator.render.SampleStyles;
import nl.ivpgenerator.render.Samples;
import nl.ivpgenerator.render.UnusableStyleException;
import nl.ivpgenerator.render.Write;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRendererTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    @Test
    void meetsPdfUaAndPdfA() {
        assertThat(VeraPdf.faults(RENDERER.render(Samples.protocol(), SampleStyles.serif())))
                .isEmpty();
        assertThat(VeraPdf.faults(RENDERER.render(Samples.rules(), SampleStyles.hyperlegible())))
                .isEmpty();
    }

    @Test
    void isItsDocument() {
        for (HouseStyle style : List.of(SampleStyles.sans(), SampleStyles.serif(), SampleStyles.hyperlegible())) {
            PdfChecks.check(RENDERER.render(Samples.protocol(), style), Samples.protocol());
            PdfChecks.check(RENDERER.render(Samples.rules(), style), Samples.rules());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"@page {size: 0 0}", "* {float: left}", "* {position: fixed}"})
    void saysWhenAStyleSheetIsUnusable(String css) {
        HouseStyle sans = SampleStyles.sans();
        HouseStyle style = SampleStyles.with(sans, sans.typeface(), sans.styleSheet() + css);

        assertThatThrownBy(() -> RENDERER.render(Samples.protocol(), style)).isInstanceOf(UnusableStyleException.class);
    }

    @Test
    void saysWhenAFontIsUnusable() {
        HouseStyle sans = SampleStyles.sans();
        Typeface broken = new Typeface("Stuk", false, List.of(new Font(false, false, new byte[] {0, 1, 0, 0, 9, 9})));
        HouseStyle style = SampleStyles.with(sans, broken, sans.styleSheet());

        assertThatThrownBy(() -> RENDERER.render(Samples.protocol(), style)).isInstanceOf(UnusableStyleException.class);
    }

    @Test
    void turnsOnlyThePagesOfAWidePassage() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(Samples.protocol(), SampleStyles.sans()))) {
            List<Boolean> wide = new ArrayList<>();
            pdf.getPages()
                    .forEach(page -> wide.add(
                            page.getMediaBox().getWidth() > page.getMediaBox().getHeight()));

            assertThat(wide).containsSubsequence(false, true, true, false);
            assertThat(wide.get(0)).isFalse();
            assertThat(wide.get(wide.size() - 1)).isFalse();
        }
    }

    @Test
    void namesTheCharactersThatNoFontCanShow() {
        Document smile = new Document(
                Samples.rules().front(),
                List.of(Write.part("a", "", "Blij 🦄")
                        .with(Write.text("a/b", Write.p(Write.t("\u0e01"))))
                        .done()));

        assertThatThrownBy(() -> RENDERER.render(smile, SampleStyles.sans()))
                .isInstanceOfSatisfying(
                        MissingGlyphException.class,
                        missing -> assertThat(missing.shown()).isEqualTo("\u0e01 (U+0E01), 🦄 (U+1F984)"));
    }
}
