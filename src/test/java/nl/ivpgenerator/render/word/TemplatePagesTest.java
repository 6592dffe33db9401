package nl.ivpgenerator.render.word;

import static nl.ivpgenerator.render.office.WordNames.MAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ivpgenerator.render.office.Dom;
import nl.ivpgenerator.render.template.SampleTemplate;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Pages of documents on the template of a municipality: paper, margins, headers and footers. */
class TemplatePagesTest {

    private static final String PAPER =
            "<w:pgSz w:w=\"11000\" w:h=\"16000\"/><w:pgMar w:top=\"2000\" w:left=\"2100\" w:right=\"1000\"/>";
    private static final String HEADER = "<w:headerReference w:type=\"default\" r:id=\"kop\"/>";
    private static final String FOOTER = "<w:footerReference w:type=\"default\" r:id=\"voet\"/>";
    private static final String FIRST = "<w:headerReference w:type=\"first\" r:id=\"eerste\"/><w:titlePg/>";

    @Test
    void paperAndMarginsAreThoseOfTheTemplateAlsoOnItsSide() {
        List<Element> sections = sections(OnTemplate.whole(template(PAPER)));

        assertThat(sections).hasSizeGreaterThan(2);
        assertThat(size(sections.get(0))).isEqualTo("11000 16000");
        assertThat(size(sections.get(1))).isEqualTo("16000 11000");
        assertThat(attribute(sections.get(0), "pgMar", "left")).isEqualTo("2100");
        assertThat(size(sections(OnTemplate.fragment(template(PAPER))).get(0))).isEqualTo("11000 16000");
    }

    @Test
    void headerAndFooterAreThoseOfTheTemplate() {
        OnTemplate made = OnTemplate.whole(template(HEADER + FOOTER + PAPER));

        assertThat(made.parts())
                .contains("word/sjabloon/header2.xml", "word/sjabloon/footer1.xml")
                .noneMatch(part -> part.matches("word/(header|footer).*"));
        assertThat(Dom.all(made.root("word/document.xml"), MAIN, "titlePg")).isEmpty();
    }

    @Test
    void whatTheTemplateHasNotIsOursAndNotOnTheCover() {
        OnTemplate made = OnTemplate.whole(template(HEADER + PAPER));
        List<Element> sections = sections(made);

        assertThat(made.parts()).contains("word/sjabloon/header1.xml", "word/footer.xml");
        assertThat(references(sections.get(0)))
                .contains("headerReference first")
                .doesNotContain("footerReference first");
        assertThat(references(sections.get(1))).contains("headerReference default", "footerReference default");
    }

    @Test
    void ourFooterEndsAtTheMarginWhateverStopsTheStyleHas() {
        OnTemplate made = OnTemplate.whole(template(PAPER)
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"v\"><w:name w:val=\"footer\"/><w:pPr><w:tabs>"
                        + "<w:tab w:val=\"center\" w:pos=\"4536\"/></w:tabs></w:pPr></w:style>"));

        assertThat(made.text("word/footer.xml"))
                .contains("<w:tab w:val=\"clear\" w:pos=\"4536\"/><w:tab w:val=\"right\" w:pos=\"7900\"/>");
    }

    @Test
    void theFirstPageOfTheTemplateIsThatOfTheCover() {
        List<Element> sections = sections(OnTemplate.whole(template(HEADER + FOOTER + FIRST)));

        assertThat(Dom.child(sections.get(0), MAIN, "titlePg")).isPresent();
        assertThat(references(sections.get(0)))
                .contains("headerReference first")
                .doesNotContain("footerReference first");
        assertThat(Dom.child(sections.get(1), MAIN, "titlePg")).isEmpty();
    }

    @Test
    void aFragmentHasNoHeader() {
        OnTemplate made = OnTemplate.fragment(template(HEADER + FOOTER + FIRST));

        assertThat(sections(made)).allMatch(section -> references(section).isEmpty());
    }

    private static SampleTemplate template(String section) {
        return new SampleTemplate()
                .header("kop", "<w:p><w:r><w:t>Gemeente</w:t></w:r></w:p>")
                .header("eerste", "<w:p/>")
                .footer("voet", "<w:p><w:r><w:t>Postbus</w:t></w:r></w:p>")
                .body("<w:p/><w:sectPr>" + section + "</w:sectPr>");
    }

    private static List<Element> sections(OnTemplate made) {
        return Dom.all(made.root("word/document.xml"), MAIN, "sectPr");
    }

    private static List<String> references(Element section) {
        return Dom.children(section).stream()
                .filter(child -> child.getLocalName().endsWith("Reference"))
                .map(child -> child.getLocalName() + " " + child.getAttributeNS(MAIN, "type"))
                .toList();
    }

    private static String size(Element section) {
        return attribute(section, "pgSz", "w") + " " + attribute(section, "pgSz", "h");
    }

    private static String attribute(Element section, String name, String attribute) {
        return Dom.child(section, MAIN, name).orElseThrow().getAttributeNS(MAIN, attribute);
    }
}
