package nl.ivpgenerator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.compose.ComposedDocument.ComposedBlock;
import nl.ivpgenerator.compose.ComposedDocument.ComposedFact;
import nl.ivpgenerator.compose.ComposedDocument.ComposedPart;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.PassageKind;
import nl.ivpgenerator.document.DocumentText;
import nl.ivpgenerator.document.DocumentText.Line;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.Block;
import nl.ivpgenerator.pack.Block.Column;
import nl.ivpgenerator.pack.Block.Kind;
import nl.ivpgenerator.pack.Block.Presentation;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.Openness;
import nl.ivpgenerator.pack.choice.Condition;
import org.junit.jupiter.api.Test;

class DocumentAssemblerTest {

    private final Findings findings = new Findings();

    @Test
    void carriesOverWhatThePackSays() {
        Presentation form =
                new Presentation(Kind.FORM, true, false, "", List.of(new Column(3, false), new Column(1, true)));
        ComposedBlock block = new ComposedBlock(
                block("plan/tabel", form),
                Openness.CONFIDENTIAL,
                "| a | b |\n|---|---|\n| 1 |  |",
                "Plan",
                false,
                List.of());
        Document document = assemble(part("plan", "3", List.of(block)));

        assertThat(document.front().title()).isEqualTo("Protocol van ’s-Hertogenbosch");
        assertThat(document.front().openness()).isEqualTo("intern");
        assertThat(document.front().facts())
                .containsExactly(new Document.Fact(
                        "Vastgesteld", List.of(new Inline.Text("op "), new Inline.FillIn("datum van het besluit"))));
        assertThat(document.parts().get(0).passages()).singleElement().satisfies(passage -> {
            assertThat(passage.blockId()).isEqualTo("plan/tabel");
            assertThat(passage.kind()).isEqualTo(PassageKind.FORM);
            assertThat(passage.landscape()).isTrue();
            assertThat(passage.openness()).isEqualTo("vertrouwelijk");
            assertThat(passage.elements()).singleElement().isInstanceOfSatisfying(Element.Table.class, table -> {
                assertThat(table.caption()).isEqualTo("Plan");
                assertThat(table.columns()).extracting(Element.Column::width).containsExactly(75, 25);
            });
        });
    }

    @Test
    void resolvesReferencesToPartsAndBlocks() {
        Document document = assemble(
                part(
                        "norm",
                        "3",
                        List.of(text(
                                "norm/kern",
                                "Zie [](#deel:norm), [](#blok:norm/gevolg), [](#deel:los) en [hier](#deel:norm).")),
                        part("gevolg", "3.1", List.of(text("norm/gevolg", "Tekst.")))),
                part("los", "", List.of(text("los", "Tekst."))),
                part("bijlage", "5.1d", List.of(text("bijlage", "Zie [](#deel:bijlage)."))));

        assertThat(lines(document))
                .contains(
                        "Zie hoofdstuk 3 (Titel norm), paragraaf 3.1 (Titel gevolg), “Titel los” en hier.",
                        "Zie paragraaf 5.1d (Titel bijlage).");
        Element.Paragraph paragraph = (Element.Paragraph)
                document.parts().get(0).passages().get(0).elements().get(0);
        assertThat(paragraph.content())
                .filteredOn(Inline.Reference.class::isInstance)
                .extracting(inline -> ((Inline.Reference) inline).bookmark())
                .containsExactly(
                        document.parts().get(0).bookmark(),
                        document.parts().get(0).parts().get(0).passages().get(0).bookmark(),
                        document.parts().get(1).bookmark(),
                        document.parts().get(0).bookmark());
    }

    @Test
    void numbersNotesInTheOrderOfTheDocument() {
        Document document = assemble(
                part(
                        "a",
                        "1",
                        List.of(text("een", "Een[^n].\n\n[^n]: noot een")),
                        part("b", "1.1", List.of(text("twee", "Twee[^n].\n\n[^n]: noot twee")))),
                part("c", "2", List.of(text("drie", "Drie[^n].\n\n[^n]: noot drie"))));
        assertThat(DocumentText.of(document).notes())
                .extracting(Line::text)
                .containsExactly("noot een", "noot twee", "noot drie");
    }

    @Test
    void refusesAReferenceWithoutTargetAtItsBlock() {
        assertThat(DocumentAssembler.assemble(
                        composed(part("a", "1", List.of(text("norm/kern", "Zie [](#blok:weg/ergens).")))), findings))
                .isEmpty();
        assertThat(findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("verwijzing-zonder-doel");
            assertThat(finding.place()).isEqualTo(Place.ofLine("blokken/norm/kern.md.ftl", 4));
        });
    }

    @Test
    void refusesARepeatedBlockOrPart() {
        DocumentAssembler.assemble(
                composed(
                        part(
                                "a",
                                "1",
                                List.of(text("norm/kern", "Tekst.")),
                                part("b", "1.1", List.of(text("norm/kern", "Tekst.")))),
                        part("b", "2", List.of(text("ander", "Tekst.")))),
                findings);
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .containsExactly(
                        "Blok 'norm/kern' staat twee keer in het document: bij 'Titel a' en bij 'Titel b'.",
                        "Onderdeel 'b' staat twee keer in het document: bij 'Titel b' en bij 'Titel b'.");
    }

    @Test
    void namesARepeatableBlockAnewInEachPart() {
        ComposedBlock head = new ComposedBlock(
                block("brief/hoofd", new Presentation(Kind.TEXT, false, true, "", List.of())),
                Openness.INTERNAL,
                "Zie [](#blok:brief/hoofd).",
                "",
                false,
                List.of());
        Document document = assemble(part("a", "1", List.of(head)), part("b", "2", List.of(head)));

        assertThat(document.parts())
                .extracting(part -> part.passages().get(0).bookmark())
                .doesNotHaveDuplicates();
        assertThat(lines(document)).containsSubsequence("Zie hoofdstuk 1 (Titel a).", "Zie hoofdstuk 1 (Titel a).");
    }

    private Document assemble(ComposedPart... parts) {
        Optional<Document> document = DocumentAssembler.assemble(composed(parts), findings);
        assertThat(findings.sorted()).isEmpty();
        return document.orElseThrow();
    }

    private static List<String> lines(Document document) {
        return DocumentText.of(document).lines().stream().map(Line::text).toList();
    }

    private static ComposedDocument composed(ComposedPart... parts) {
        DocumentType type = new DocumentType(
                "proef",
                "Proef",
                "",
                "",
                "",
                Openness.INTERNAL,
                false,
                Condition.ALWAYS,
                1,
                true,
                DocumentType.Layout.WITH_COVER,
                true,
                1,
                "",
                List.of(),
                List.of(),
                false,
                List.of(),
                Place.ofFile("documenten/proef.yaml"));
        return new ComposedDocument(
                type,
                "Protocol van 's-Hertogenbosch",
                "",
                "Gemeente Voorbeeldstad",
                "",
                List.of(new ComposedFact("Vastgesteld", "op [datum van het besluit](invul:)")),
                List.of(parts),
                List.of(),
                List.of());
    }

    private static ComposedPart part(String id, String number, List<ComposedBlock> blocks, ComposedPart... parts) {
        return new ComposedPart(
                id, 1, number, "Titel " + id, DocumentType.Fragment.NONE, false, blocks, List.of(parts));
    }

    private static ComposedBlock text(String id, String markdown) {
        return new ComposedBlock(block(id, Presentation.PLAIN), Openness.INTERNAL, markdown, "", false, List.of());
    }

    private static Block block(String id, Presentation presentation) {
        return new Block(
                id,
                List.of(),
                List.of(),
                Condition.ALWAYS,
                Optional.empty(),
                presentation,
                "",
                Place.ofLine("blokken/" + id + ".md.ftl", 4),
                "");
    }
}
