package nl.ivpgenerator.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.render.SampleStyles;
import nl.ivpgenerator.render.Samples;
import nl.ivpgenerator.render.Write;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlRendererTest {

    private final HtmlRenderer renderer = new HtmlRenderer();

    @Test
    void isXmlWithOneTitleHeadingAndHeadingsThatSkipNoLevel() throws Exception {
        List<Element> all = elements(renderer.render(Samples.protocol(), SampleStyles.serif()));

        assertThat(all.get(0).getAttribute("lang")).isEqualTo("nl-NL");
        List<Integer> levels = all.stream()
                .map(Element::getTagName)
                .filter(tag -> tag.matches("h[1-6]"))
                .map(tag -> tag.charAt(1) - '0')
                .toList();
        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void aBrowserFetchesAndRunsNothing() {
        String page = new String(
                renderer.render(Samples.protocol(), SampleStyles.serif()), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(page)
                .contains(
                        "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:;");
    }

    @Test
    void everyLinkWithinThePageArrivesAndEveryIdIsItsOwn() throws Exception {
        List<Element> all = elements(renderer.render(Samples.protocol(), SampleStyles.sans()));
        List<String> ids = attributes(all, "id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(attributes(all, "href").stream()
                        .filter(link -> link.startsWith("#"))
                        .map(link -> link.substring(1)))
                .isNotEmpty()
                .isSubsetOf(ids);
        assertThat(attributes(all, "aria-labelledby")).isSubsetOf(ids);
        assertThat(ids).contains("noot-1", "verwijzing-noot-1");
    }

    @Test
    void asksNothingOfTheNetwork() {
        String page = text(Samples.protocol());

        assertThat(page).doesNotContain("<script", "<link", "@import", "url(", "src=\"http");
        assertThat(page).doesNotContain("var(--");
    }

    @Test
    void saysInWordsWhatColourOrSignShows() {
        assertThat(text(Samples.protocol()))
                .contains("[in te vullen: zaaknummer]")
                .contains("aria-label=\"Niet aangevinkt:\">☐")
                .contains("Deze passage is vertrouwelijk.")
                .contains("alt=\"Logo van de gemeente\"");
    }

    @Test
    void escapesTextAndDropsAddressesThatOpenSomethingElse() {
        Inline link = new Inline.Link("file:///etc/passwd", List.of(Write.t("klik")));
        Document document = document(Write.p(Write.t("<b>&\"x\"</b> "), link));

        assertThat(text(document))
                .contains("&lt;b&gt;&amp;&quot;x&quot;&lt;/b&gt; klik")
                .doesNotContain("file:");
    }

    @Test
    void aNoteThatIsNamedTwiceStandsOnceAmongTheNotes() throws Exception {
        Inline note = new Inline.Note(1, List.of(Write.p(Write.t("Bron."))));
        Document document = document(Write.p(Write.t("Eén"), note, Write.t(" en nog eens"), note));

        List<Element> all = elements(renderer.render(document, SampleStyles.sans()));
        assertThat(attributes(all, "id")).containsOnlyOnce("noot-1", "verwijzing-noot-1");
        assertThat(attributes(all, "href")).filteredOn("#noot-1"::equals).hasSize(2);
    }

    private static Document document(nl.ivpgenerator.document.Element element) {
        return new Document(
                Samples.rules().front(),
                List.of(Write.part("a", "", "Deel")
                        .with(Write.text("a/b", element))
                        .done()));
    }

    private String text(Document document) {
        return new String(renderer.render(document, SampleStyles.serif()), StandardCharsets.UTF_8);
    }

    private static List<String> attributes(List<Element> all, String name) {
        return all.stream()
                .filter(element -> element.hasAttribute(name))
                .map(element -> element.getAttribute(name))
                .toList();
    }

    private static List<Element> elements(byte[] page) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page))
                .getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
