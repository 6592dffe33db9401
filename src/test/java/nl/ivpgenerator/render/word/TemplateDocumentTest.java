package nl.ivpgenerator.render.word;

import static nl.ivpgenerator.render.office.WordNames.MAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Samples;
import nl.ivpgenerator.render.office.Dom;
import nl.ivpgenerator.render.template.SampleTemplate;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What documents take from the template of a municipality. */
class TemplateDocumentTest {

    /** As Word in Dutch saves it: Dutch identifiers, English names. */
    private static final String STYLES =
            "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standaard\"><w:name w:val=\"Normal\"/>"
                    + "<w:rPr><w:lang w:val=\"en-US\"/></w:rPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Kop1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Lijst\"><w:name w:val=\"List Number\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Bezet\"/></w:style>";

    private static final String LISTS =
            "<w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"upperLetter\"/></w:lvl></w:abstractNum>\n  "
                    + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num>\n";

    @Test
    void stylesAreUsedByTheirIdentifiersAndOnlyMissingOnesAreAdded() {
        OnTemplate made = OnTemplate.whole(new SampleTemplate().styles(STYLES).numbering(LISTS));
        List<String> names = OnTemplate.values(made.root("word/styles.xml"), "name");

        assertThat(made.paragraphs("Kop1")).isNotEmpty();
        assertThat(names).doesNotHaveDuplicates().contains("heading 1", "heading 2", "Bezet", "Title");
        assertThat(identifiers(made)).doesNotHaveDuplicates();
    }

    @Test
    void everyStyleThatTheTextNamesIsThere() {
        OnTemplate made = OnTemplate.whole(new SampleTemplate().styles(STYLES).numbering(LISTS));
        Element text = made.root("word/document.xml");
        Set<String> named = new HashSet<>(OnTemplate.values(text, "pStyle"));
        named.addAll(OnTemplate.values(text, "rStyle"));
        named.addAll(OnTemplate.values(text, "tblStyle"));

        assertThat(identifiers(made)).containsAll(named);
    }

    @Test
    void theLanguageIsDutchWhateverTheTemplateSays() {
        OnTemplate made = OnTemplate.whole(new SampleTemplate().styles(STYLES).numbering(LISTS));

        assertThat(OnTemplate.values(made.root("word/styles.xml"), "lang")).containsOnly("nl-NL");
        assertThat(made.text("word/settings.xml")).contains("themeFontLang w:val=\"nl-NL\"");
    }

    @Test
    void listsLookAsInTheTemplateAndStillStartAnew() {
        OnTemplate made = OnTemplate.whole(new SampleTemplate().styles(STYLES).numbering(LISTS));
        Element numbering = made.root("word/numbering.xml");
        String list = OnTemplate.lists(made.paragraphs("Lijst").get(0)).get(0);
        Element number = Dom.children(numbering, MAIN, "num").stream()
                .filter(one -> one.getAttributeNS(MAIN, "numId").equals(list))
                .findFirst()
                .orElseThrow();

        assertThat(list).isNotEqualTo("7");
        assertThat(OnTemplate.values(number, "abstractNumId")).containsExactly("4");
        assertThat(OnTemplate.values(number, "startOverride")).hasSize(1);
        assertThat(Dom.children(numbering).stream().map(Element::getLocalName).distinct())
                .as("the order of the schema")
                .containsExactly("abstractNum", "num");
    }

    @Test
    void headingsThatNumberThemselvesDoSoInFragmentsOnly() {
        SampleTemplate template = new SampleTemplate().styles(STYLES).numbering(LISTS);

        assertThat(OnTemplate.whole(template).paragraphs("Kop1"))
                .allMatch(heading -> OnTemplate.lists(heading).equals(List.of("0")));
        assertThat(OnTemplate.fragment(template).paragraphs("Kop1"))
                .isNotEmpty()
                .allMatch(heading -> OnTemplate.lists(heading).isEmpty());
    }

    @Test
    void aTemplateWithoutListsGetsOurs() {
        OnTemplate made = OnTemplate.whole(new SampleTemplate());

        assertThat(Dom.children(made.root("word/numbering.xml"), MAIN, "abstractNum"))
                .hasSize(2);
    }

    @Test
    void aTemplateOfWordBecomesADocumentWithoutItsMacros() {
        OnTemplate made = OnTemplate.whole(new SampleTemplate()
                .mainKind("application/vnd.ms-word.template.macroenabledtemplate.main+xml")
                .raw("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", "macro")
                .relation("word/document.xml", "vba", "vbaProject", "vbaProject.bin", false)
                .settings("<w:attachedTemplate r:id=\"x\"/><w:documentProtection w:edit=\"readOnly\"/>")
                .relation("word/settings.xml", "x", "attachedTemplate", "https://voorbeeld.nl/x.dotm", true));

        assertThat(made.parts()).noneMatch(part -> part.contains("vba") || part.contains("settings.xml.rels"));
        assertThat(made.text("[Content_Types].xml"))
                .contains("wordprocessingml.document.main+xml")
                .doesNotContain("template", "vba");
        assertThat(made.text("word/settings.xml")).doesNotContain("attachedTemplate", "documentProtection");
    }

    @Test
    void equalInputGivesEqualBytes() {
        HouseStyle style = OnTemplate.style(new SampleTemplate().styles(STYLES).numbering(LISTS));

        assertThat(new WordRenderer().render(Samples.protocol(), style))
                .isEqualTo(new WordRenderer().render(Samples.protocol(), style));
    }

    private static List<String> identifiers(OnTemplate made) {
        return Dom.children(made.root("word/styles.xml"), MAIN, "style").stream()
                .map(style -> style.getAttributeNS(MAIN, "styleId"))
                .toList();
    }
}
