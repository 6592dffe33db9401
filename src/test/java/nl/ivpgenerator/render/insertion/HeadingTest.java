package nl.ivpgenerator.render.insertion;

import static nl.ivpgenerator.render.Write.part;
import static nl.ivpgenerator.render.Write.t;
import static nl.ivpgenerator.render.Write.text;
import static nl.ivpgenerator.render.insertion.Filled.at;
import static nl.ivpgenerator.render.insertion.WordPlan.control;
import static nl.ivpgenerator.render.insertion.WordPlan.heading;
import static nl.ivpgenerator.render.insertion.WordPlan.p;
import static nl.ivpgenerator.render.insertion.WordPlan.run;
import static nl.ivpgenerator.render.insertion.WordPlan.style;
import static nl.ivpgenerator.render.insertion.WordPlan.table;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.render.Write;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paragraphs are headings, and which heading a profile means. */
class HeadingTest {

    private static final Part OURS = Filled.loose(
            part("thema", "", "Ons thema")
                    .with(text("blok", Write.p(t("onze tekst"))))
                    .done(),
            Fragment.WITH_HEADING);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sociale veiligheid",
                "sociale  VEILIGHEID ",
                "3.2 Sociale veiligheid",
                "Sociale veilig\u00adheid",
                "Sociale\u00a0veiligheid",
                "Hoofdstuk 3: Sociale veiligheid"
            })
    void aHeadingIsFoundHoweverItsBlanksCapitalsAndNumberAreTyped(String written) {
        WordPlan plan = WordPlan.of(heading(1, "3.2 Sociale veiligheid"), p("tekst"));

        assertThat(new Filled(plan, at(written, OURS)).lines())
                .containsExactly("# 3.2 Sociale veiligheid", "tekst", "## Ons thema", "onze tekst");
    }

    @Test
    void aNumberTellsEqualHeadingsApart() {
        WordPlan plan = WordPlan.of(heading(1, "1 Aanpak"), heading(1, "2 Aanpak"));

        assertThat(new Filled(plan, at("2 Aanpak", OURS)).lines())
                .containsExactly("# 1 Aanpak", "# 2 Aanpak", "## Ons thema", "onze tekst");
    }

    @Test
    void theHeadingAboveTellsEqualHeadingsApart() {
        WordPlan plan =
                WordPlan.of(heading(1, "Wonen"), heading(2, "Aanpak"), heading(1, "Sociaal"), heading(2, "Aanpak"));

        assertThat(new Filled(plan, at("Wonen > Aanpak", OURS)).lines())
                .containsExactly("# Wonen", "## Aanpak", "### Ons thema", "onze tekst", "# Sociaal", "## Aanpak");
        assertThat(only(new Filled(plan, at("Aanpak", OURS))))
                .isEqualTo("stad.yaml:7: fout [kop-dubbel] In 'IVP.docx' staat de kop 'Aanpak' 2 keer. "
                        + "Zet de kop erboven ervoor, zoals: 'Wonen > Aanpak', 'Sociaal > Aanpak'.");
    }

    @Test
    void equalHeadingsThatNothingTellsApartMustBeRenamed() {
        WordPlan plan = WordPlan.of(heading(1, "Aanpak"), heading(1, "Aanpak"));

        assertThat(only(new Filled(plan, at("Aanpak", OURS))))
                .endsWith("2 keer. Geef deze koppen in Word elk een eigen tekst.");
    }

    @Test
    void anAbsentHeadingIsToldOfWithTheNearestOne() {
        WordPlan plan = WordPlan.of(heading(1, "1. Sociale veiligheid"), heading(1, "2. Wonen"));

        assertThat(only(new Filled(plan, at("Sociale veiligheit", OURS))))
                .isEqualTo("stad.yaml:7: fout [kop-ontbreekt] In 'IVP.docx' staat geen kop 'Sociale veiligheit'. "
                        + "Bedoelde u 'Sociale veiligheid'?");
        assertThat(only(new Filled(plan, at("Ondermijning", OURS))))
                .endsWith("De koppen zijn: '1. Sociale veiligheid', '2. Wonen'.");
    }

    @Test
    void textThatOnlyLooksLikeAHeadingIsToldOf() {
        for (String place : new String[] {p("Veiligheid"), table(heading(1, "Veiligheid"))}) {
            assertThat(only(new Filled(WordPlan.of(place, heading(1, "Wonen")), at("Veiligheid", OURS))))
                    .contains("staat geen kop 'Veiligheid'")
                    .contains("De tekst staat er wel, maar niet als kop");
        }
        assertThat(only(new Filled(WordPlan.of(p("a")), at("Veiligheid", OURS))))
                .contains("Er staan geen koppen in");
    }

    @Test
    void theContentsAreNoHeadings() {
        String contents = "<w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>";
        WordPlan inControl = WordPlan.of(control(contents, heading(1, "A")), heading(1, "A"), p("a"));
        WordPlan inField = WordPlan.of(
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>",
                heading(1, "A"),
                "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
                heading(1, "A"),
                p("a"));

        assertThat(new Filled(inControl, at("A", OURS)).lines()).endsWith("# A", "a", "## Ons thema", "onze tekst");
        assertThat(new Filled(inField, at("A", OURS)).lines()).endsWith("# A", "a", "## Ons thema", "onze tekst");
    }

    @Test
    void aHeadingThatBeginsAFieldHasNoPlaceRightBelowIt() {
        String begun = "<w:p><w:pPr><w:pStyle w:val=\"Kop1\"/></w:pPr>" + run("A")
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>";
        WordPlan plan = WordPlan.of(begun, p("a"), "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");

        assertThat(only(new Filled(plan, at("A", Spot.DIRECT, OURS)))).contains("[plek-in-veld]");
    }

    @Test
    void aStyleOfTheMunicipalityIsAHeadingByItsLevelOrByWhatItIsBasedOn() {
        WordPlan plan = WordPlan.of(
                        "<w:p><w:pPr><w:pStyle w:val=\"Eigen\"/></w:pPr>" + run("Een") + "</w:p>",
                        "<w:p><w:pPr><w:pStyle w:val=\"Twee\"/></w:pPr>" + run("Twee") + "</w:p>",
                        "<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>" + run("Drie") + "</w:p>")
                .with(
                        "word/styles.xml",
                        "</w:styles>",
                        style("paragraph", "Eigen", "Huiskop", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
                                + style("paragraph", "Twee", "Huissubkop", "<w:basedOn w:val=\"Kop2\"/>")
                                + "</w:styles>");

        assertThat(new Filled(plan, at("Drie", OURS)).lines())
                .containsExactly("# Een", "## Twee", "### Drie", "#### Ons thema", "onze tekst");
    }

    @Test
    void ourHeadingHasTheStyleThatThePlanHasForThatLevel() {
        WordPlan plan = WordPlan.of(
                        heading(1, "Een"), "<w:p><w:pPr><w:pStyle w:val=\"Twee\"/></w:pPr>" + run("Twee") + "</w:p>")
                .with(
                        "word/styles.xml",
                        "</w:styles>",
                        style("paragraph", "Twee", "Huissubkop", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
                                + "</w:styles>");

        assertThat(new Filled(plan, at("Een", OURS)).text())
                .containsPattern("<w:pStyle w:val=\"Twee\"/></w:pPr><w:bookmarkStart [^>]*/><w:r><w:t [^>]*>Ons thema");
    }

    @Test
    void deletedWordsAreNoPartOfAHeading() {
        String changed = heading(1, "Wonen")
                .replace(
                        "</w:p>",
                        "<w:del w:id=\"1\"><w:r><w:delText> oud</w:delText></w:r></w:del><w:ins w:id=\"2\">"
                                + run(" nieuw") + "</w:ins></w:p>");

        assertThat(new Filled(WordPlan.of(changed, p("a")), at("Wonen nieuw", OURS)).lines())
                .containsExactly("# Wonen nieuw", "a", "## Ons thema", "onze tekst");
    }

    @Test
    void afterADeletedEndOfAParagraphThereIsNoPlace() {
        String deleted = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + run("a") + "</w:p>";

        assertThat(only(new Filled(WordPlan.of(heading(1, "A"), deleted, heading(1, "B")), at("A", OURS))))
                .contains("[plek-in-wijziging]");
    }

    private static String only(Filled filled) {
        assertThat(filled.isRefused()).isTrue();
        assertThat(filled.findings()).extracting(Finding::code).hasSize(1);
        return filled.findings().get(0).toString();
    }
}
