package nl.ivpgenerator.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Layout;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.HouseStyle.Typeface;
import nl.ivpgenerator.render.Look;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    /** A second look would put the quotes of the organisation inside those of the title, and end it early. */
    @Test
    void aValueThatLooksLikeANameStaysText() {
        assertThat(filled("x {content: var(--titel)} y {top: var(--anders)}", "De norm van var(--organisatie)"))
                .isEqualTo("x {content: \"De norm van var(--organisatie)\"} y {top: var(--anders)}");
    }

    @Test
    void aValueCanNotEndTheSheetOrItsPage() {
        assertThat(filled("x {content: var(--titel)}", "a\"b\\c]]></style>&"))
                .isEqualTo("x {content: \"a\\000022b\\00005cc]]\\00003e\\00003c/style\\00003e\\000026\"}");
    }

    private static String filled(String sheet, String title) {
        Typeface face = new Typeface("Letter", false, List.of());
        HouseStyle style =
                new HouseStyle("#154273", "#e6edf5", face, face, Optional.empty(), sheet, Look.PLAIN, Optional.empty());
        Front front = new Front("proef", title, "", "Gemeente X", "intern", List.of(), "", Layout.PLAIN, false);
        return StyleSheet.fill(style, front, Medium.SCREEN);
    }
}
