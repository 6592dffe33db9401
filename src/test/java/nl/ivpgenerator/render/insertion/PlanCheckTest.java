package nl.ivpgenerator.render.insertion;

import static nl.ivpgenerator.render.Write.part;
import static nl.ivpgenerator.render.Write.t;
import static nl.ivpgenerator.render.Write.text;
import static nl.ivpgenerator.render.insertion.Filled.at;
import static nl.ivpgenerator.render.insertion.WordPlan.heading;
import static nl.ivpgenerator.render.insertion.WordPlan.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.render.Write;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans that are not filled, and those that are although they look special. */
class PlanCheckTest {

    private static final String SETTINGS = "word/settings.xml";
    private static final Part OURS = Filled.loose(
            part("thema", "", "Ons thema")
                    .with(text("blok", Write.p(t("onze tekst"))))
                    .done(),
            Fragment.WITH_HEADING);

    private static WordPlan plan() {
        return WordPlan.of(heading(1, "A"), p("a"));
    }

    static Stream<Arguments> refused() {
        String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        return Stream.of(
                Arguments.of("word-bestand-strikt", plan().with(WordPlan.TEXT, WordPlan.W, strict)),
                Arguments.of(
                        "word-bestand-met-macros",
                        plan().with(
                                        "[Content_Types].xml",
                                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                        "application/vnd.ms-word.document.macroEnabled.main+xml")),
                Arguments.of(
                        "word-sjabloon", plan().with("[Content_Types].xml", "document.main+xml", "template.main+xml")),
                Arguments.of(
                        "word-bestand-beveiligd",
                        plan().with(
                                        SETTINGS,
                                        "<w:compat/>",
                                        "<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/><w:compat/>")),
                Arguments.of("word-bestand-ondertekend", plan().withPart("_xmlsignatures/sig1.xml", "<x/>")),
                Arguments.of("geen-word-bestand", plan().with("_rels/.rels", "word/document.xml", "word/weg.xml")),
                Arguments.of("word-bestand-onveilig", plan().with(WordPlan.TEXT, "</w:body>", "")),
                Arguments.of("word-bestand-onveilig", plan().with("word/styles.xml", "</w:styles>", "")),
                Arguments.of("word-bestand-onveilig", plan().related("numbering", "numbering.xml", "<kapot>")),
                Arguments.of("word-bestand-onveilig", plan().related("header", "header1.xml", "<!DOCTYPE x><x/>")));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String code, WordPlan plan) {
        Filled filled = new Filled(plan, at("A", OURS));

        assertThat(filled.isRefused()).isTrue();
        assertThat(filled.findings()).extracting(Finding::code).containsExactly(code);
        assertThat(filled.findings().get(0).toString())
                .startsWith("IVP.docx: fout [")
                .contains("Het bestand 'IVP.docx' ");
    }

    @Test
    void aPlanThatIsOnlyMeantForReadingIsFilled() {
        WordPlan plan = plan().with(SETTINGS, "<w:zoom", "<w:writeProtection w:recommended=\"1\"/><w:zoom")
                .with(
                        SETTINGS,
                        "<w:compat/>",
                        "<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"0\"/><w:compat/>");

        assertThat(new Filled(plan, at("A", OURS)).lines()).contains("onze tekst");
    }

    @Test
    void aPlanWithRemarksAndTrackedChangesKeepsThem() {
        String remark = "<w:commentRangeStart w:id=\"1\"/>" + WordPlan.run("a") + "<w:commentRangeEnd w:id=\"1\"/>";
        String moved = "<w:p><w:ins w:id=\"9\" w:author=\"x\">" + WordPlan.run("nieuw") + "</w:ins></w:p>";
        WordPlan plan = WordPlan.of(heading(1, "A"), "<w:p>" + remark + "</w:p>", moved, heading(1, "B"));

        assertThat(new Filled(plan, at("A", OURS)).text()).contains(remark, moved);
    }

    @Test
    void aPassageIsNeverPutInTwice() {
        Filled once = new Filled(WordPlan.of(heading(1, "A"), p("a"), heading(1, "B")), at("A", OURS));
        Filled twice = new Filled(once.file(), at("B", OURS));

        assertThat(twice.isRefused()).isTrue();
        assertThat(twice.findings())
                .extracting(Finding::toString)
                .containsExactly("stad.yaml:7: fout [staat-er-al] Het onderdeel 'thema' staat al in 'IVP.docx', "
                        + "bij de kop 'Ons thema'. Neem het plan van vóór het invoegen, "
                        + "of haal de tekst in Word eerst weg (met de kop erbij).");
    }

    @Test
    void anotherPassageCanStillBeAdded() {
        Part other = Filled.loose(
                part("ander", "", "Ander").with(text("b2", Write.p(t("twee")))).done(), Fragment.WITH_HEADING);
        Filled once = new Filled(plan(), at("A", OURS));

        assertThat(new Filled(once.file(), at("A", other)).lines())
                .containsExactly("# A", "a", "## Ons thema", "onze tekst", "## Ander", "twee");
    }

    @Test
    void allFindingsComeAtOnce() {
        Filled filled = new Filled(plan(), at("B", OURS), at("C", OURS));

        assertThat(filled.findings()).extracting(Finding::code).containsExactly("kop-ontbreekt", "kop-ontbreekt");
    }
}
