package nl.ivpgenerator.render.odt;

import static nl.ivpgenerator.render.Write.boxes;
import static nl.ivpgenerator.render.Write.bullets;
import static nl.ivpgenerator.render.Write.columns;
import static nl.ivpgenerator.render.Write.p;
import static nl.ivpgenerator.render.Write.row;
import static nl.ivpgenerator.render.Write.steps;
import static nl.ivpgenerator.render.Write.t;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ivpgenerator.document.Element.Box;
import nl.ivpgenerator.document.Element.ListElement;
import nl.ivpgenerator.document.Element.ListItem;
import nl.ivpgenerator.document.Element.Table;
import org.junit.jupiter.api.Test;

class OdtListTest {

    @Test
    void eachNumberedListStartsAtItsOwnNumber() {
        Odt odt = Odt.of(
                steps("een", "twee"),
                p(t("Daarna:")),
                new ListElement(true, 5, List.of(new ListItem(Box.NONE, List.of(p(t("vijf")))))));

        assertThat(odt.attributes("text:list", "text:style-name")).containsOnly("Numbering_20_123");
        assertThat(odt.attributes("text:list-item", "text:start-value")).containsExactly("1", "", "5");
    }

    @Test
    void listsNest() {
        Odt odt = Odt.of(new ListElement(
                false, 1, List.of(new ListItem(Box.NONE, List.of(p(t("buiten")), bullets("binnen"))))));

        assertThat(odt.saying("text:p", "buiten").getAttribute("text:style-name"))
                .isEqualTo("List_20_1");
        assertThat(odt.look(odt.saying("text:p", "binnen"), "style:parent-style-name"))
                .isEqualTo("List_20_2");
        assertThat(odt.all("text:list").get(1).getParentNode().getNodeName()).isEqualTo("text:list-item");
    }

    @Test
    void theLastLineOfAListHasTheWhiteOfAParagraphBelowIt() {
        Odt odt = Odt.of(bullets("een", "twee"));

        assertThat(odt.look(odt.saying("text:p", "een"), "fo:margin-bottom")).isEqualTo("0pt");
        assertThat(odt.look(odt.saying("text:p", "twee"), "fo:margin-bottom")).isEqualTo("8pt");
    }

    @Test
    void aBoxCanBeTicked() {
        Odt odt = Odt.of(boxes("gedaan", "open"));

        assertThat(odt.texts("text:drop-down")).containsExactly("☑", "☐");
        assertThat(odt.attributes("text:label", "text:value")).containsExactly("☐", "☑", "☐", "☑");
        assertThat(odt.attributes("text:label", "text:current-selected"))
                .containsExactly("false", "true", "true", "false");
    }

    @Test
    void aTableInAnItemStandsOutsideTheListWhichThenGoesOn() {
        Table table = new Table("", columns(50, "a", 50, "b"), List.of(row("1", "2")));
        Odt odt = Odt.of(new ListElement(
                true,
                1,
                List.of(
                        new ListItem(Box.NONE, List.of(p(t("een")), table)),
                        new ListItem(Box.NONE, List.of(p(t("twee")))))));

        assertThat(odt.all("table:table").get(1).getParentNode().getNodeName()).isEqualTo("office:text");
        assertThat(odt.attributes("text:list", "text:continue-numbering")).containsExactly("", "true");
        assertThat(odt.saying("text:p", "twee").getParentNode().getNodeName()).isEqualTo("text:list-item");
    }
}
