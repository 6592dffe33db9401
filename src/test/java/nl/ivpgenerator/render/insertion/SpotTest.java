package nl.ivpgenerator.render.insertion;

import static nl.ivpgenerator.render.Write.part;
import static nl.ivpgenerator.render.Write.t;
import static nl.ivpgenerator.render.Write.text;
import static nl.ivpgenerator.render.insertion.Filled.at;
import static nl.ivpgenerator.render.insertion.WordPlan.control;
import static nl.ivpgenerator.render.insertion.WordPlan.heading;
import static nl.ivpgenerator.render.insertion.WordPlan.p;
import static nl.ivpgenerator.render.insertion.WordPlan.pageBreak;
import static nl.ivpgenerator.render.insertion.WordPlan.sectionEnd;
import static nl.ivpgenerator.render.insertion.WordPlan.table;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.render.Write;
import org.junit.jupiter.api.Test;

/** Where a passage goes below a heading. */
class SpotTest {

    private static final Part OURS = Filled.loose(
            part("thema", "", "Ons thema")
                    .with(text("blok", Write.p(t("onze tekst"))))
                    .done(),
            Fragment.WITH_HEADING);
    private static final Part BARE = Filled.loose(OURS, Fragment.WITHOUT_HEADING);

    @Test
    void endIsBeforeTheNextHeadingOfTheSameOrAHigherLevel() {
        WordPlan plan = WordPlan.of(
                heading(1, "Een"),
                heading(2, "A"),
                p("a"),
                heading(3, "A1"),
                p("a1"),
                heading(2, "B"),
                heading(1, "Twee"));

        assertThat(new Filled(plan, at("A", OURS)).lines())
                .containsExactly("# Een", "## A", "a", "### A1", "a1", "### Ons thema", "onze tekst", "## B", "# Twee");
        assertThat(new Filled(plan, at("Een", OURS)).lines())
                .containsExactly("# Een", "## A", "a", "### A1", "a1", "## B", "## Ons thema", "onze tekst", "# Twee");
    }

    @Test
    void directIsBetweenTheHeadingAndItsText() {
        WordPlan plan = WordPlan.of(heading(2, "A"), p("a"), heading(2, "B"));

        assertThat(new Filled(plan, at("A", Spot.DIRECT, BARE)).lines())
                .containsExactly("## A", "onze tekst", "a", "## B");
    }

    @Test
    void theLastSectionEndsWithTheText() {
        assertThat(new Filled(WordPlan.of(heading(1, "A"), p("a")), at("A", BARE)).lines())
                .containsExactly("# A", "a", "onze tekst");
    }

    @Test
    void atOnePlaceTheOrderIsThatOfTheProfile() {
        Part other = Filled.loose(
                part("ander", "", "Ander").with(text("b2", Write.p(t("twee")))).done(), Fragment.WITH_HEADING);
        WordPlan plan = WordPlan.of(heading(1, "A"), heading(1, "B"));

        assertThat(new Filled(plan, at("B", BARE), at("A", other), at("A", OURS)).lines())
                .containsExactly("# A", "## Ander", "twee", "## Ons thema", "onze tekst", "# B", "onze tekst");
    }

    @Test
    void aPageBreakBeforeTheNextHeadingStaysWithThatHeading() {
        WordPlan plan = WordPlan.of(heading(1, "A"), p("a"), pageBreak(), heading(1, "B"));

        assertThat(new Filled(plan, at("A", BARE)).lines()).containsExactly("# A", "a", "onze tekst", "", "# B");
    }

    @Test
    void theTextStaysInTheSectionOfItsHeading() {
        WordPlan plan = WordPlan.of(heading(1, "A"), p("a"), sectionEnd("11906"), heading(1, "Bijlage"));

        assertThat(new Filled(plan, at("A", BARE)).lines()).containsExactly("# A", "a", "onze tekst", "", "# Bijlage");
    }

    @Test
    void afterAPageOnItsSideTheTextIsUprightAgain() {
        WordPlan plan = WordPlan.of(
                heading(1, "A"), sectionEnd("11906"), p("brede tabel"), sectionEnd("16838"), heading(1, "B"));

        assertThat(new Filled(plan, at("A", BARE)).lines())
                .containsExactly("# A", "", "brede tabel", "", "onze tekst", "# B");
    }

    @Test
    void aSectionThatEndsWithinTextIsToldOf() {
        WordPlan plan = WordPlan.of(
                heading(1, "A"),
                sectionEnd("11906").replace("</w:pPr>", "</w:pPr>" + WordPlan.run("a")),
                heading(1, "B"));
        Filled filled = new Filled(plan, at("A", BARE));

        assertThat(filled.lines()).containsExactly("# A", "a", "onze tekst", "# B");
        assertThat(filled.findings()).extracting(Finding::code).containsExactly("plek-in-andere-sectie");
    }

    @Test
    void whatIsAnchoredAtTheNextHeadingStaysThere() {
        String mark = "<w:bookmarkStart w:id=\"3\" w:name=\"b\"/>";
        WordPlan plan = WordPlan.of(heading(1, "A"), mark, heading(1, "B"), "<w:bookmarkEnd w:id=\"3\"/>");

        assertThat(new Filled(plan, at("A", BARE)).text())
                .contains("onze tekst")
                .contains(mark + heading(1, "B"));
    }

    @Test
    void aControlAroundTheNextHeadingIsNotEntered() {
        WordPlan plan = WordPlan.of(heading(1, "A"), p("a"), control("", heading(1, "B"), p("b")));

        assertThat(new Filled(plan, at("A", BARE)).lines()).containsExactly("# A", "a", "onze tekst", "# B", "b");
    }

    @Test
    void aControlAroundTheHeadingAloneIsLeft() {
        WordPlan plan = WordPlan.of(control("<w:lock w:val=\"contentLocked\"/>", heading(1, "A")), p("a"));

        assertThat(new Filled(plan, at("A", Spot.DIRECT, BARE)).lines()).containsExactly("# A", "onze tekst", "a");
    }

    @Test
    void aControlAroundASectionIsFilledUnlessItIsLocked() {
        String[] blocks = {heading(1, "A"), p("a"), heading(1, "B")};

        assertThat(new Filled(WordPlan.of(control("", blocks)), at("A", BARE)).lines())
                .containsExactly("# A", "a", "onze tekst", "# B");
        assertThat(new Filled(WordPlan.of(control("<w:lock w:val=\"sdtContentLocked\"/>", blocks)), at("A", BARE))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("plek-vergrendeld");
    }

    @Test
    void twoTablesNeverMeet() {
        Part tables = Filled.loose(
                part("t", "", "T")
                        .with(text(
                                "b",
                                new nl.ivpgenerator.document.Element.Table(
                                        "",
                                        nl.ivpgenerator.render.Write.columns(100, "Kop"),
                                        java.util.List.of(nl.ivpgenerator.render.Write.row("cel")))))
                        .done(),
                Fragment.WITHOUT_HEADING);
        WordPlan plan = WordPlan.of(heading(1, "A"), table(p("hun cel")), table(p("nog een")));

        assertThat(new Filled(plan, at("A", tables)).lines())
                .containsExactly("# A", "hun cel", "nog een", "", "Kop", "cel");
        assertThat(new Filled(plan, at("A", Spot.DIRECT, tables)).lines())
                .containsExactly("# A", "Kop", "cel", "", "hun cel", "nog een");
    }
}
