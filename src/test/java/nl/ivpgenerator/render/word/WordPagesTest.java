package nl.ivpgenerator.render.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ivpgenerator.render.SampleStyles;
import nl.ivpgenerator.render.Samples;
import nl.ivpgenerator.render.read.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Tables, cover, contents, sections, headers and footers. */
class WordPagesTest {

    private static final WordFile PROTOCOL = WordFile.of(Samples.protocol());
    private static final WordFile RULES = WordFile.of(Samples.rules());

    @Test
    void tablesHaveACaptionAHeaderRowAndWidthsThatTheWordsFitIn() {
        Element table = table("Maatregelen per gedraging");

        assertThat(WordFile.texts(PROTOCOL.paragraphs("caption"))).contains("Maatregelen per gedraging");
        assertThat(WordFile.attribute(table, "w:tblLook", "w:firstRow")).isEqualTo("1");
        List<Element> rows = Xml.children(table, "w:tr").toList();
        assertThat(rows).hasSize(28).allMatch(row -> WordFile.has(row, "w:cantSplit"));
        assertThat(rows.stream().filter(row -> WordFile.has(row, "w:tblHeader")))
                .containsExactly(rows.get(0));
        assertThat(widths(table).stream().mapToInt(Integer::intValue).sum()).isBetween(9_065, 9_072);
        assertThat(widths(table).get(3)).as("room for 'gemeentesecretaris'").isGreaterThan(2_100);
    }

    @Test
    void barsAreShadedAndInTheMiddle() {
        Element table = table("Planning per kwartaal");
        List<Element> shaded = Xml.all(table, "w:tc")
                .filter(cell -> WordFile.has(cell, "w:shd"))
                .toList();

        assertThat(shaded).isNotEmpty().allMatch(cell -> WordFile.text(cell).matches("start|loopt|gereed"));
        assertThat(shaded).allMatch(cell -> WordFile.value(cell, "w:jc").equals("center"));
        assertThat(widths(table).stream().mapToInt(Integer::intValue).sum()).isBetween(13_980, 14_003);
    }

    @Test
    void rowsOfAFormLeaveRoomToWrite() {
        assertThat(Xml.all(table("Gegevens van het incident"), "w:trHeight").map(row -> row.getAttribute("w:hRule")))
                .containsExactly("atLeast", "atLeast");
        assertThat(PROTOCOL.paragraphs("IVP Ondertekening")).hasSize(2);
    }

    @Test
    void thereAreNoEmptyParagraphsOutsideCells() {
        for (WordFile file : List.of(PROTOCOL, RULES)) {
            assertThat(file.all("document", "w:p")
                            .filter(paragraph ->
                                    !paragraph.getParentNode().getNodeName().equals("w:tc"))
                            .filter(paragraph -> WordFile.text(paragraph).isEmpty())
                            .filter(paragraph -> !WordFile.has(paragraph, "w:sectPr")))
                    .isEmpty();
        }
    }

    @Test
    void onlyTheWidePassageLies() {
        List<Element> sections = PROTOCOL.all("document", "w:sectPr").toList();

        assertThat(sections.stream().map(section -> WordFile.attribute(section, "w:pgSz", "w:orient")))
                .containsExactly("", "landscape", "");
        assertThat(sections.stream().map(section -> WordFile.has(section, "w:titlePg")))
                .containsExactly(true, false, false);
        assertThat(RULES.all("document", "w:sectPr")).hasSize(1);
    }

    @Test
    void headersAndFootersEndAtTheMargin() {
        Element header = PROTOCOL.all("header", "w:p").findFirst().orElseThrow();
        Element wide = PROTOCOL.all("headerliggend", "w:p").findFirst().orElseThrow();

        assertThat(WordFile.text(header))
                .isEqualTo("Agressieprotocol gemeente Noardeast-FryslânGemeente Noardeast-Fryslân");
        assertThat(WordFile.attribute(header, "w:tab", "w:pos")).isEqualTo("9072");
        assertThat(WordFile.attribute(wide, "w:tab", "w:pos")).isEqualTo("14004");
        assertThat(PROTOCOL.all("footer", "w:p").map(WordFile::text)).containsExactly("Internpagina 1 van 1");
        assertThat(PROTOCOL.all("footer", "w:fldSimple").map(field -> field.getAttribute("w:instr")))
                .containsExactly(" PAGE ", " NUMPAGES ");
    }

    @Test
    void theContentsAreAFieldWithLinksOnAPageOfTheirOwn() {
        List<Element> lines = PROTOCOL.all("document", "w:p")
                .filter(line -> PROTOCOL.style(line).startsWith("toc "))
                .toList();

        assertThat(WordFile.texts(lines)).hasSize(12).startsWith("1 Inleiding", "1.1 Waarom dit protocol");
        assertThat(WordFile.attribute(lines.get(0), "w:hyperlink", "w:anchor")).isEqualTo("ivp_deel_inleiding");
        assertThat(PROTOCOL.all("document", "w:instrText").map(Element::getTextContent))
                .containsExactly(" TOC \\o \"1-2\" \\h \\z \\u ");
        assertThat(WordFile.has(PROTOCOL.paragraphs("TOC Heading").get(0), "w:pageBreakBefore"))
                .isTrue();
        assertThat(PROTOCOL.paragraphs("heading 1").stream().map(line -> WordFile.has(line, "w:pageBreakBefore")))
                .containsExactly(true, false, false, false, false);
        assertThat(PROTOCOL.all("settings", "w:updateFields")).hasSize(1);
        assertThat(RULES.all("settings", "w:updateFields")).isEmpty();
    }

    @Test
    void theLogoSaysWhatItShows() {
        WordFile file = WordFile.of(Samples.protocol(), SampleStyles.serif());

        assertThat(file.all("document", "wp:docPr").map(picture -> picture.getAttribute("descr")))
                .containsExactly("Logo van de gemeente");
        assertThat(file.parts().files()).containsKey("word/media/beeldmerk.png");
        assertThat(WordFile.texts(PROTOCOL.paragraphs("IVP Organisatie")))
                .containsExactly("Gemeente Noardeast-Fryslân");
    }

    private static Element table(String caption) {
        return PROTOCOL.all("document", "w:tbl")
                .filter(table -> WordFile.value(table, "w:tblCaption").equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> widths(Element table) {
        return Xml.all(table, "w:gridCol")
                .map(column -> Integer.valueOf(column.getAttribute("w:w")))
                .toList();
    }
}
