package nl.ivpgenerator.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.MarkdownDialect;
import nl.ivpgenerator.document.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockWriterTest {

    /** What reads well and needs no change comes out as it went in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Een *woord*, **sterk**, e-mail, 24-uurs (ca. 10%) art. 139 Sr, € 12,50 & meer < 18 jaar.",
                "Naam: ______ en 5 * 3 = 15, a_b_c, #1, 3.2.",
                "Regel een\\\nregel twee",
                "- een\n- twee\n  - a\n  - b\n- drie",
                "- een\n\n  nog een\n\n- twee",
                "3. drie\n4. vier",
                "9. negen\n10. tien\n    - a",
                "- [ ] open\n- [x] klaar",
                "> Let op.\n>\n> - een",
                "- een\n\n* een andere lijst",
                "[wet](https://wetten.overheid.nl/a?b=c&d) <https://voorbeeld.nl> <info@voorbeeld.nl> [x](<https://a.nl/(b)>)",
                "Een noot[^1].\n\n[^1]: Zie dit.\n\n    - een",
                "| Wie  | Wat |  Nu |\n|------|:---:|----:|\n| Jan  |     |   1 |\n| Piet | \\*  |   2 |",
                "- een\n\n  | a   |\n  |-----|\n  | 1   |",
            })
    void readsAsItWasWritten(String markdown) {
        assertThat(written(Samples.elements(markdown.replace(" * ", " \\* ")))).isEqualTo(markdown);
    }

    static List<String> places() {
        return Samples.places().stream()
                .filter(place -> !place.contains("invul:"))
                .map(place -> place.replace("[woord]@", "\\[woord\\]@"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("places")
    void showsAnyTextLiterallyInTheSameStructure(String place) {
        for (String value : Samples.hostileValues()) {
            String source = place.replace("@", MarkdownDialect.escape(value));
            List<Element> elements = Samples.elements(source);
            String written = written(elements);
            assertThat(words(Samples.markdownWords(written))).as(written).isEqualTo(words(Samples.words(elements)));
            assertThat(shape(written)).as(written).isEqualTo(shape(source).replace("<n>", "<1>"));
        }
    }

    @Test
    void aLongTextDoesNotPushAColumnApart() {
        String longText = "woord ".repeat(11).strip();
        assertThat(written(Samples.elements("| Wie | Wat |\n|---|---|\n| " + longText + " | a |\n| Jan P. | b |")))
                .isEqualTo("| Wie    | Wat |\n|--------|-----|\n| " + longText + " | a   |\n| Jan P. | b   |");
    }

    @Test
    void showsFillInsVisibly() {
        assertThat(written(Samples.elements("[datum (dag)](invul:)(x) **[naam]( invul: )**.")))
                .isEqualTo("\\[nog in te vullen: datum (dag)\\](x) **[nog in te vullen: naam]**.");
    }

    private static String written(List<Element> elements) {
        BlockWriter writer = new BlockWriter();
        List<List<String>> blocks = new ArrayList<>(writer.blocks(elements));
        blocks.addAll(writer.notes());
        return String.join("\n", BlockWriter.separated(blocks));
    }

    /** Brackets that refer to nothing are words, to people and to this comparison. */
    private static String shape(String markdown) {
        String shape = MarkdownDialect.shape(markdown).replaceAll("AutoLink(<[^>]*>)", "Link$1(#)");
        String before = "";
        while (!before.equals(shape)) {
            before = shape;
            shape = shape.replaceAll("(LinkRef|ImageRef)(\\(#\\))?", "#").replaceAll("#+", "#");
        }
        return shape;
    }

    private static String words(String text) {
        return text.replaceAll("\\s", "");
    }
}
