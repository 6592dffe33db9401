package nl.ivpgenerator.render.odt;

import static nl.ivpgenerator.render.Write.columns;
import static nl.ivpgenerator.render.Write.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ivpgenerator.document.Element.Table;
import nl.ivpgenerator.render.Samples;
import nl.ivpgenerator.render.read.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class OdtTableTest {

    private final Odt protocol = Odt.of(Samples.protocol());
    private final Element sanctions = protocol.all("table:table").stream()
            .filter(table -> Xml.all(table, "table:title")
                    .anyMatch(title -> title.getTextContent().equals("Maatregelen per gedraging")))
            .findFirst()
            .orElseThrow();

    @Test
    void theHeaderRowComesBackAndTheFirstColumnHeadsTheRows() {
        Element head =
                Xml.children(sanctions, "table:table-header-rows").findFirst().orElseThrow();

        assertThat(head.getTextContent()).isEqualTo("GedragMaatregelDuurBeslisser");
        assertThat(Xml.all(head, "text:p").map(cell -> cell.getAttribute("text:style-name")))
                .containsOnly("Table_20_Heading");
        assertThat(Xml.children(sanctions, "table:table-header-columns")
                        .flatMap(columns -> Xml.children(columns).stream()))
                .hasSize(1);
    }

    @Test
    void theCaptionStandsBeforeTheTableAndRowsStayWhole() {
        Element caption = (Element) sanctions.getPreviousSibling();

        assertThat(caption.getTextContent()).isEqualTo("Maatregelen per gedraging");
        assertThat(caption.getAttribute("text:style-name")).isEqualTo("Caption");
        assertThat(Xml.all(sanctions, "table:table-row").map(row -> protocol.look(row, "fo:keep-together")))
                .containsOnly("always");
    }

    @Test
    void columnsHaveTheirShareOfTheLine() {
        Odt odt = Odt.of(new Table("", columns(30, "Wie", 70, "Wat"), List.of(row("raad", "beslist"))));

        assertThat(odt.all("table:table-column").stream().map(column -> odt.look(column, "style:column-width")))
                .endsWith("48mm", "112mm");
    }

    @Test
    void aColumnGetsRoomForItsLongestWord() {
        Odt odt = Odt.of(
                new Table("", columns(10, "Wie", 90, "Wat"), List.of(row("gemeentesecretaris", "beslist over alles"))));

        List<String> widths = odt.all("table:table-column").stream()
                .map(column -> odt.look(column, "style:column-width"))
                .toList();
        double first = Double.parseDouble(widths.get(2).replace("mm", ""));
        double second = Double.parseDouble(widths.get(3).replace("mm", ""));
        assertThat(first).isGreaterThan(16);
        assertThat(first + second).isEqualTo(160);
    }

    @Test
    void barsAreShadedWhereSomethingStands() {
        Element planning = protocol.all("table:table").stream()
                .filter(table -> table.getTextContent().contains("2027-K1"))
                .findFirst()
                .orElseThrow();
        List<Element> cells = Xml.all(planning, "table:table-cell")
                .filter(cell -> cell.getTextContent().matches("start|loopt|gereed"))
                .toList();

        assertThat(cells).isNotEmpty();
        assertThat(cells)
                .allSatisfy(cell ->
                        assertThat(protocol.look(cell, "fo:background-color")).isEqualTo("#e6edf5"));
        assertThat(Xml.all(planning, "table:table-cell")
                        .filter(cell -> cell.getTextContent().isEmpty())
                        .map(cell -> protocol.look(cell, "fo:background-color")))
                .containsOnly("");
    }

    @Test
    void bordersDoNotCollapse() {
        assertThat(protocol.look(sanctions, "table:border-model")).isEqualTo("separating");
    }
}
