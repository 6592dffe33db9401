package nl.ivpgenerator.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.ivpgenerator.render.Role;
import org.junit.jupiter.api.Test;

class TemplateStylesTest {

    @Test
    void aStyleIsFoundByItsNameWhateverItsIdentifier() {
        TemplateStyles styles = styles(style("Heading1", "Iets anders") + style("Kop1", "HEADING 1"));

        assertThat(styles.find(Role.HEADING1)).map(TemplateStyle::id).contains("Kop1");
    }

    @Test
    void aStyleIsFoundByItsDutchNameOrByAnAlias() {
        TemplateStyles styles =
                styles(style("a", "Lijst opsom.teken") + style("b", "Huiskop\"/><w:aliases w:val=\"kop, Kop 2"));

        assertThat(styles.find(Role.BULLET1)).map(TemplateStyle::id).contains("a");
        assertThat(styles.find(Role.HEADING2)).map(TemplateStyle::id).contains("b");
        assertThat(styles.find(Role.HEADING3)).isEmpty();
    }

    @Test
    void aStyleOfAnotherKindDoesNotCount() {
        assertThat(styles(style("x", "Hyperlink")).find(Role.LINK)).isEmpty();
    }

    @Test
    void bodyTextIsOtherwiseTheStandardOfTheFile() {
        TemplateStyles styles = styles(
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"T\"><w:name w:val=\"Tekst\"/></w:style>");

        assertThat(styles.find(Role.BODY)).map(TemplateStyle::name).contains("Tekst");
    }

    @Test
    void whatAStyleDoesNotSayComesFromBelow() {
        TemplateStyles styles = styles(
                "<w:docDefaults><w:rPrDefault><w:rPr><w:color w:val=\"333333\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"b\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:name w:val=\"basis\"/><w:basedOn w:val=\"a\"/>"
                        + "<w:rPr><w:color w:val=\"AA0000\"/></w:rPr></w:style>" + style("c", "heading 2"));

        assertThat(color(styles, Role.HEADING1)).contains("#AA0000");
        assertThat(color(styles, Role.HEADING2)).contains("#333333");
    }

    @Test
    void aTableTakesTheStyleOfTheTableInTheTemplate() {
        String tables =
                "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"a\"><w:name w:val=\"Eerste\"/></w:style>"
                        + "<w:style w:type=\"table\" w:styleId=\"b\"><w:name w:val=\"Tweede\"/></w:style>";
        SampleTemplate template = new SampleTemplate().styles(tables);

        assertThat(table(template)).contains("Eerste");
        template.body("<w:tbl><w:tblPr><w:tblStyle w:val=\"b\"/></w:tblPr></w:tbl><w:sectPr/>");
        assertThat(table(template)).contains("Tweede");
        assertThat(table(new SampleTemplate())).isEmpty();
    }

    private static Optional<String> table(SampleTemplate template) {
        return template.read().table().map(table -> table.style().name());
    }

    private static Optional<String> color(TemplateStyles styles, Role role) {
        return styles.find(role).flatMap(TemplateStyle::color);
    }

    private static TemplateStyles styles(String xml) {
        return new SampleTemplate().styles(xml).read().styles();
    }

    private static String style(String id, String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/></w:style>";
    }
}
