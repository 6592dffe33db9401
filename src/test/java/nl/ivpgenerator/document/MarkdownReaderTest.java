package nl.ivpgenerator.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ivpgenerator.document.Element.Alignment;
import nl.ivpgenerator.document.Element.Box;
import nl.ivpgenerator.document.Element.Cell;
import nl.ivpgenerator.document.Element.ListElement;
import nl.ivpgenerator.document.Element.ListItem;
import nl.ivpgenerator.document.Element.Paragraph;
import nl.ivpgenerator.document.Element.Quotation;
import nl.ivpgenerator.document.Element.Table;
import nl.ivpgenerator.document.Inline.Emphasis;
import nl.ivpgenerator.document.Inline.FillIn;
import nl.ivpgenerator.document.Inline.LineBreak;
import nl.ivpgenerator.document.Inline.Link;
import nl.ivpgenerator.document.Inline.Note;
import nl.ivpgenerator.document.Inline.Reference;
import nl.ivpgenerator.document.Inline.Strong;
import nl.ivpgenerator.document.Inline.Text;
import nl.ivpgenerator.document.TableStyle.ColumnStyle;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MarkdownReaderTest {

    private static final Place PLACE = Place.ofLine("blokken/norm/kern.md.ftl", 5);

    static final List<String> PLACES = MarkdownDialectTest.PLACES;

    private final Findings findings = new Findings();
    private final MarkdownReader reader = new MarkdownReader(
            new ReferenceTargets(
                    Map.of("blok:norm/kern", new ReferenceTargets.Target("ivp_kern", "hoofdstuk 3 (Onze norm)"))),
            findings);

    @Test
    void readsParagraphsAndWhatStandsInThem() {
        assertThat(read("Eén *nadruk*, **sterk** en\nverder\\\nnieuwe regel.\n\nTwee."))
                .containsExactly(
                        paragraph(
                                text("Eén "),
                                new Emphasis(List.of(text("nadruk"))),
                                text(", "),
                                new Strong(List.of(text("sterk"))),
                                text(" en verder"),
                                new LineBreak(),
                                text("nieuwe regel.")),
                        paragraph(text("Twee.")));
    }

    @Test
    void readsListsWithinLists() {
        assertThat(read("3. drie\n   - [ ] open\n   - [x] klaar\n4. vier"))
                .containsExactly(new ListElement(
                        true,
                        3,
                        List.of(
                                new ListItem(
                                        Box.NONE,
                                        List.of(
                                                paragraph(text("drie")),
                                                new ListElement(
                                                        false,
                                                        1,
                                                        List.of(
                                                                new ListItem(
                                                                        Box.OPEN, List.of(paragraph(text("open")))),
                                                                new ListItem(
                                                                        Box.CHECKED,
                                                                        List.of(paragraph(text("klaar")))))))),
                                new ListItem(Box.NONE, List.of(paragraph(text("vier")))))));
    }

    @Test
    void readsQuotations() {
        assertThat(read("> Let op.")).containsExactly(new Quotation(List.of(paragraph(text("Let op.")))));
    }

    @Test
    void readsTablesWithTheirStyle() {
        TableStyle style =
                new TableStyle("Wie 'wat' doet", List.of(new ColumnStyle(2, false), new ColumnStyle(1, true)));
        Element element = reader.read("| Wie | Wat | Nu |\n|:--|:-:|--:|\n| a\\|b |  | **x** |", PLACE, style)
                .get(0);
        assertThat(element).isInstanceOfSatisfying(Table.class, table -> {
            assertThat(table.caption()).isEqualTo("Wie ‘wat’ doet");
            assertThat(table.columns()).extracting(Element.Column::width).containsExactly(50, 25, 25);
            assertThat(table.columns()).extracting(Element.Column::bar).containsExactly(false, true, true);
            assertThat(table.columns())
                    .extracting(Element.Column::alignment)
                    .containsExactly(Alignment.LEFT, Alignment.CENTER, Alignment.RIGHT);
            assertThat(table.rows().get(0).cells())
                    .containsExactly(
                            new Cell(List.of(text("a|b"))),
                            new Cell(List.of()),
                            new Cell(List.of(new Strong(List.of(text("x"))))));
        });
        assertNoFindings();
    }

    @Test
    void widthsFollowTheContentWhenNobodyGaveThem() {
        Table table = (Table) read("| Nr | Maatregel |\n|---|---|\n| 1 | Wij bellen de melder binnen een dag terug. |")
                .get(0);
        assertThat(table.columns()).extracting(Element.Column::width).containsExactly(6, 94);
    }

    @Test
    void aColumnIsAtLeastAsWideAsItsLongestWord() {
        Table table = (Table)
                read("| Jaar | Aangiften | Bron |\n|---|---|---|\n| 2025 | 9 | " + "een lang verhaal ".repeat(9) + " |")
                        .get(0);
        assertThat(table.columns().get(1).width()).isGreaterThanOrEqualTo("Aangiften".length() * 5 / 4);
    }

    @Test
    void readsLinksFillInsAndReferences() {
        assertThat(read("[wet](https://wetten.nl/a?b=c) <tel:112> <a@b.nl> [datum](invul:) [](#blok:norm/kern)"
                        + " [de norm](#blok:norm/kern)"))
                .containsExactly(paragraph(
                        new Link("https://wetten.nl/a?b=c", List.of(text("wet"))),
                        text(" "),
                        new Link("tel:112", List.of(text("112"))),
                        text(" "),
                        new Link("mailto:a@b.nl", List.of(text("a@b.nl"))),
                        text(" "),
                        new FillIn("datum"),
                        text(" "),
                        new Reference("ivp_kern", List.of(text("hoofdstuk 3 (Onze norm)"))),
                        text(" "),
                        new Reference("ivp_kern", List.of(text("de norm")))));
    }

    @Test
    void numbersNotesOverTheWholeDocumentInOrderOfAppearance() {
        read("Een[^b] en twee[^a].\n\n[^a]: Tweede.\n[^b]: Eerste.");
        assertThat(read("Drie[^b].\n\n[^b]: Derde."))
                .containsExactly(paragraph(text("Drie"), new Note(3, List.of(paragraph(text("Derde.")))), text(".")));
    }

    @Test
    void setsTheSignsOfPrintInTemplateTextButNotInValues() {
        assertThat(read("Zeg \"*stop*\" - foto's " + MarkdownDialect.escape("\"zo\" - foto's...")))
                .containsExactly(paragraph(
                        text("Zeg “"), new Emphasis(List.of(text("stop"))), text("” – foto’s \"zo\" - foto’s...")));
    }

    @Test
    void aLineOfTheCoverIsOneLine() {
        assertThat(reader.readLine("1 januari [jaar](invul:)", PLACE))
                .containsExactly(text("1 januari "), new FillIn("jaar"));
        assertNoFindings();
        reader.readLine("een\n\ntwee", PLACE);
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly("meer-dan-een-regel");
    }

    @ParameterizedTest
    @FieldSource("PLACES")
    void valuesComeThroughLiterallySaveForTheirApostrophes(String place) {
        for (String value : MarkdownDialectTest.values()) {
            String markdown = place.replace("@", MarkdownDialect.escape(value)).replace("[woord]", "\\[woord\\]");
            String words = Samples.words(read(markdown));
            assertThat(words.replace('’', '\'')).as(markdown).contains(MarkdownDialectTest.plain(value));
        }
    }

    private List<Element> read(String markdown) {
        return reader.read(markdown, PLACE, TableStyle.NONE);
    }

    private void assertNoFindings() {
        assertThat(findings.sorted()).isEmpty();
    }

    private static Text text(String text) {
        return new Text(text);
    }

    private static Paragraph paragraph(Inline... content) {
        return new Paragraph(List.of(content));
    }
}
