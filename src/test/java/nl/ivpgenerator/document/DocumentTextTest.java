package nl.ivpgenerator.document;

import static nl.ivpgenerator.document.Samples.part;
import static nl.ivpgenerator.document.Samples.passage;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ivpgenerator.document.Document.Fact;
import nl.ivpgenerator.document.DocumentText.FillIn;
import nl.ivpgenerator.document.DocumentText.Gap;
import nl.ivpgenerator.document.DocumentText.GapKind;
import nl.ivpgenerator.document.DocumentText.Line;
import nl.ivpgenerator.document.DocumentText.Spot;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import org.junit.jupiter.api.Test;

class DocumentTextTest {

    private final MarkdownReader reader = new MarkdownReader(ReferenceTargets.NONE, new Findings());

    @Test
    void givesTheWordsInTheirOrderAndNotesApart() {
        DocumentText text = DocumentText.of(Samples.document(
                List.of(new Fact("Datum", List.of(new Inline.FillIn("dag")))),
                part(
                        "norm",
                        "1",
                        List.of(passage(
                                "norm/kern",
                                read("Wij *accepteren*[^n]\\\nniets.\n\n[^n]: Zie [x](invul:).\n\n- een"))),
                        part(
                                "gevolg",
                                "1.1",
                                List.of(passage("norm/gevolg", read("| a | b |\n|---|---|\n| c |  |")))))));

        assertThat(text.lines())
                .extracting(Line::text)
                .containsExactly(
                        "Titel",
                        "Datum: dag",
                        "1 Deel norm",
                        "Wij accepteren niets.",
                        "een",
                        "1.1 Deel gevolg",
                        "a",
                        "b",
                        "c",
                        "");
        assertThat(text.notes()).extracting(Line::text).containsExactly("Zie x.");
        assertThat(text.headings()).containsExactly("1 Deel norm", "1.1 Deel gevolg");
        assertThat(text.fillIns())
                .containsExactly(new FillIn(new Spot("", ""), "dag"), new FillIn(new Spot("norm", "norm/kern"), "x"));
        assertThat(text.gaps()).isEmpty();
    }

    @Test
    void showsWhatHasNothingInIt() {
        DocumentText text = DocumentText.of(Samples.document(
                List.of(new Fact("Datum", List.of())),
                part("leeg", "", List.of()),
                part("half", "", List.of(passage("a", List.of()), passage("b", read("-\n\n>\n\n|  |\n|---|\n|  |"))))));
        assertThat(text.gaps())
                .extracting(Gap::kind)
                .containsExactly(
                        GapKind.FACT,
                        GapKind.PART,
                        GapKind.PASSAGE,
                        GapKind.ITEM,
                        GapKind.QUOTATION,
                        GapKind.HEADER,
                        GapKind.ROW_HEADER);
    }

    private List<Element> read(String markdown) {
        return reader.read(markdown, Place.ofFile("proef"), TableStyle.NONE);
    }
}
