package nl.ivpgenerator.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.template.TemplateLists.ListPlace;
import org.junit.jupiter.api.Test;

class TemplateListsTest {

    private static final String LISTS =
            "<w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl>"
                    + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"s\"/></w:lvl></w:abstractNum>"
                    + "<w:abstractNum w:abstractNumId=\"5\"/>"
                    + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num><w:num w:numId=\"8\"><w:abstractNumId w:val=\"5\"/></w:num>";

    @Test
    void aStyleStandsInAListAtTheLevelThatItOrTheListSays() {
        assertThat(place("<w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/>")).contains(new ListPlace(7, 0, true));
        assertThat(place("<w:numId w:val=\"7\"/>")).contains(new ListPlace(7, 1, false));
    }

    @Test
    void aListThatIsNotDefinedIsNone() {
        assertThat(place("<w:numId w:val=\"8\"/>")).isEmpty();
        assertThat(place("<w:numId w:val=\"9\"/>")).isEmpty();
        assertThat(place("<w:numId w:val=\"0\"/>")).isEmpty();
        assertThat(place("")).isEmpty();
    }

    @Test
    void newListsGetNumbersAboveThoseInUse() {
        TemplateLists lists = template("").lists();

        assertThat(lists.highestNumber()).isEqualTo(8);
        assertThat(lists.highestDefinition()).isEqualTo(5);
        assertThat(new SampleTemplate().read().lists().highestNumber()).isZero();
    }

    private static Optional<ListPlace> place(String numPr) {
        Template template = template(numPr);
        return template.lists().of(template.styles().find(Role.NUMBER1).orElseThrow());
    }

    private static Template template(String numPr) {
        return new SampleTemplate()
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"s\"><w:name w:val=\"List Number\"/><w:pPr><w:numPr>"
                        + numPr + "</w:numPr></w:pPr></w:style>")
                .numbering(LISTS)
                .read();
    }
}
