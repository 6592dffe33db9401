package nl.ivpgenerator.render.markdown;

import static nl.ivpgenerator.document.Samples.elements;
import static nl.ivpgenerator.document.Samples.part;
import static nl.ivpgenerator.document.Samples.passage;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Fact;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Element.Paragraph;
import nl.ivpgenerator.document.Inline.FillIn;
import nl.ivpgenerator.document.Inline.Reference;
import nl.ivpgenerator.document.Inline.Text;
import nl.ivpgenerator.document.Layout;
import nl.ivpgenerator.document.MarkdownReader;
import nl.ivpgenerator.document.ReferenceTargets;
import nl.ivpgenerator.document.Samples;
import nl.ivpgenerator.document.TableStyle;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.HouseStyle.Typeface;
import nl.ivpgenerator.render.Look;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

    @Test
    void writesAWholeDocument() {
        MarkdownReader reader = new MarkdownReader(ReferenceTargets.NONE, new Findings());
        Place place = Place.ofFile("proef");
        TableStyle style = new TableStyle("Wie doet wat", List.of());
        Document document = new Document(
                new Front(
                        "proef",
                        "Agressieprotocol #1 *",
                        "Voor C#",
                        "Gemeente Voorbeeldstad",
                        "intern",
                        List.of(
                                new Fact("Vastgesteld door", List.of(new Text("het college"))),
                                new Fact("Datum", List.of(new FillIn("datum van het besluit")))),
                        "",
                        Layout.WITH_COVER,
                        true),
                List.of(part(
                        "norm",
                        "1",
                        List.of(
                                passage(
                                        "norm/kern",
                                        reader.read(
                                                "Wij accepteren *geen* agressie[^a].\n\n- een\n- twee\n\n[^a]: De norm.",
                                                place,
                                                TableStyle.NONE)),
                                passage(
                                        "norm/wie",
                                        reader.read(
                                                "| Wie | Wat |\n|---|---|\n| Jan[^a] | belt |\n\n[^a]: Of Piet.",
                                                place,
                                                style))),
                        part(
                                "gevolg",
                                "1.1",
                                List.of(passage(
                                        "norm/gevolg",
                                        List.of(new Paragraph(List.of(
                                                new Text("Zie "),
                                                new Reference("ivp_norm", List.of(new Text("hoofdstuk 1"))),
                                                new Text("."))))))))));

        assertThat(MarkdownRenderer.markdown(document)).isEqualTo("""
                        # Agressieprotocol #1 *

                        Voor C#

                        - **Vastgesteld door:** het college
                        - **Datum:** [nog in te vullen: datum van het besluit]

                        ## 1 Deel norm

                        Wij accepteren *geen* agressie[^1].

                        - een
                        - twee

                        *Wie doet wat*

                        | Wie     | Wat  |
                        |---------|------|
                        | Jan[^2] | belt |

                        ### 1.1 Deel gevolg

                        Zie hoofdstuk 1.

                        [^1]: De norm.

                        [^2]: Of Piet.
                        """);
    }

    @Test
    void headingsFollowTheLevelToTheSixth() {
        Part deep = new Part("b", "ivp_b", 5, "", "Diep", Document.Fragment.NONE, false, List.of(), List.of());
        Part top = new Part("a", "ivp_a", 4, "5.1d", "Hoog", Document.Fragment.NONE, false, List.of(), List.of(deep));
        Part deepest = new Part("c", "ivp_c", 7, "", "Te diep", Document.Fragment.NONE, false, List.of(), List.of());
        assertThat(MarkdownRenderer.markdown(Samples.document(List.of(), top, deepest))
                        .lines())
                .containsExactly("# Titel", "", "#### 5.1d Hoog", "", "##### Diep", "", "###### Te diep");
    }

    @Test
    void givesEqualBytesForEqualDocuments() {
        Document document =
                Samples.document(List.of(), part("a", "", List.of(passage("b", elements("Eén[^a].\n\n[^a]: €")))));
        HouseStyle style = new HouseStyle(
                "#000000",
                "#000000",
                new Typeface("x", false, List.of()),
                new Typeface("y", false, List.of()),
                Optional.empty(),
                "",
                Look.PLAIN,
                Optional.empty());
        MarkdownRenderer renderer = new MarkdownRenderer();
        assertThat(renderer.format()).isEqualTo("md");
        assertThat(renderer.render(document, style)).isEqualTo(renderer.render(document, style));
        assertThat(new String(renderer.render(document, style), StandardCharsets.UTF_8))
                .endsWith("[^1]: €\n")
                .doesNotEndWith("\n\n");
    }
}
