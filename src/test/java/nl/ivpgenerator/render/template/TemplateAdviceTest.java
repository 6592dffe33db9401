package nl.ivpgenerator.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import org.junit.jupiter.api.Test;

class TemplateAdviceTest {

    @Test
    void aTemplateThatFitsGetsNoAdvice() {
        assertThat(codes(new SampleTemplate().styles(headings("7A1F3D", "nl-NL"))))
                .isEmpty();
    }

    @Test
    void paleAndForeignHeadingsAreNamed() {
        assertThat(codes(new SampleTemplate().styles(headings("A0A0A0", "en-US"))))
                .containsOnly("te-weinig-contrast", "taal-niet-nederlands");
    }

    @Test
    void missingHeadingsAndLeftOverSettingsAreNamed() {
        assertThat(codes(new SampleTemplate().settings("<w:documentProtection/><w:attachedTemplate r:id=\"x\"/>")))
                .containsExactlyInAnyOrder("kopstijl-ontbreekt", "sjabloon-beveiligd", "sjabloon-gekoppeld");
    }

    @Test
    void aFooterWithoutPageNumberIsNamed() {
        String use = "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"voet\"/></w:sectPr>";
        SampleTemplate template =
                new SampleTemplate().styles(headings("7A1F3D", "nl-NL")).body(use);

        assertThat(codes(template.footer("voet", "<w:p><w:r><w:t>Postbus</w:t></w:r></w:p>")))
                .containsExactly("geen-paginanummer");
        assertThat(codes(template.footer("voet", "<w:p><w:fldSimple w:instr=\"PAGE \\* MERGEFORMAT\"/></w:p>")))
                .isEmpty();
    }

    private static String headings(String color, String language) {
        StringBuilder styles = new StringBuilder();
        for (int level = 1; level <= 3; level++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"k" + level + "\"><w:name w:val=\"heading " + level
                    + "\"/><w:rPr><w:color w:val=\"" + color + "\"/><w:lang w:val=\"" + language
                    + "\"/></w:rPr></w:style>");
        }
        return styles.toString();
    }

    private static Iterable<String> codes(SampleTemplate template) {
        Findings findings = new Findings();
        TemplateAdvice.give(template.read(), Place.ofFile("x"), findings);
        return findings.sorted().stream().map(Finding::code).toList();
    }
}
