package nl.ivpgenerator.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final String UPRIGHT = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
    private static final String WIDE = "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>";

    @Test
    void aTemplateWithOneSectionGivesSizeMarginsAndHeader() {
        Pages pages = pages(section(reference("default", "a") + UPRIGHT + "<w:pgMar w:left=\"2000\"/>"));

        assertThat(pages.upright().left()).isEqualTo(2_000);
        assertThat(pages.upright().textWidth()).isEqualTo(11_906 - 2_000 - 1_440);
        assertThat(pages.wide().width()).isEqualTo(16_838);
        assertThat(names(pages.references())).isEqualTo("{header default=A}");
        assertThat(names(pages.wideReferences())).isEqualTo("{header default=A}");
        assertThat(pages.firstPage()).isFalse();
    }

    @Test
    void theFirstPageHasItsOwnHeaderWhenTheTemplateSaysSo() {
        Pages pages = pages(section(reference("default", "a") + reference("first", "b") + UPRIGHT + "<w:titlePg/>"));

        assertThat(pages.firstPage()).isTrue();
        assertThat(names(pages.references())).isEqualTo("{header default=A, header first=B}");
    }

    @Test
    void aHeaderHoldsForLaterSectionsUntilThereIsAnother() {
        Pages pages = pages("<w:p><w:pPr>" + section(reference("default", "a") + UPRIGHT) + "</w:pPr></w:p><w:p><w:pPr>"
                + section(reference("default", "b") + WIDE) + "</w:pPr></w:p>"
                + section(UPRIGHT + "<w:titlePg w:val=\"0\"/>"));

        assertThat(names(pages.references())).isEqualTo("{header default=B, header first=A}");
        assertThat(names(pages.wideReferences())).isEqualTo("{header default=B}");
        assertThat(pages.firstPage()).as("the first section is a cover").isTrue();
    }

    @Test
    void anEmptyHeaderCountsOnTheFirstPageOnly() {
        Pages pages = pages(section(reference("default", "leeg") + reference("first", "leeg") + "<w:titlePg/>"));

        assertThat(pages.has("header")).isFalse();
        assertThat(names(pages.references())).isEqualTo("{header first=}");
    }

    @Test
    void aReferenceToNothingIsNoHeader() {
        assertThat(pages(section(reference("default", "weg"))).has("header")).isFalse();
    }

    private static Pages pages(String body) {
        return new SampleTemplate()
                .header("a", "<w:p><w:r><w:t>A</w:t></w:r></w:p>")
                .header("b", "<w:p><w:r><w:t>B</w:t></w:r></w:p>")
                .header("leeg", "<w:p/>")
                .body(body)
                .read()
                .pages();
    }

    private static String section(String xml) {
        return "<w:sectPr>" + xml + "</w:sectPr>";
    }

    private static String reference(String type, String id) {
        return "<w:headerReference w:type=\"" + type + "\" r:id=\"" + id + "\"/>";
    }

    private static String names(Map<String, TemplateHeader> references) {
        Map<String, String> texts = new TreeMap<>();
        references.forEach((key, header) ->
                texts.put(key, header.content().getDocumentElement().getTextContent()));
        return texts.toString();
    }
}
