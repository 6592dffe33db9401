package nl.ivpgenerator.render.word;

import static nl.ivpgenerator.render.Write.p;
import static nl.ivpgenerator.render.Write.part;
import static nl.ivpgenerator.render.Write.t;
import static nl.ivpgenerator.render.Write.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Inline.Reference;
import nl.ivpgenerator.render.SampleStyles;
import nl.ivpgenerator.render.Samples;
import nl.ivpgenerator.render.read.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The file as a whole, and loose parts. */
class WordRendererTest {

    private static final WordRenderer RENDERER = new WordRenderer();

    @Test
    void saysWhatItIsAndInWhichLanguage() {
        WordFile file = WordFile.of(Samples.protocol());
        Element properties = file.parts().xml("docProps/core.xml").getDocumentElement();

        assertThat(Xml.children(properties).stream().map(Element::getTextContent))
                .containsExactly(
                        "Agressieprotocol gemeente Noardeast-Fryslân",
                        "Gemeente Noardeast-Fryslân",
                        "Wat wij doen als iemand een medewerker bedreigt, beledigt of aanvalt"
                                + " (Gemeente Noardeast-Fryslân, intern)",
                        "nl-NL",
                        "2027-01-15T00:00:00Z",
                        "2027-01-15T00:00:00Z");
        assertThat(file.all("styles", "w:lang").map(language -> language.getAttribute("w:val")))
                .containsExactly("nl-NL");
        assertThat(file.all("fontTable", "w:altName").map(name -> name.getAttribute("w:val")))
                .containsExactly("Segoe UI,Arial");
        assertThat(file.all("settings", "w:compatSetting").map(setting -> setting.getAttribute("w:val")))
                .containsExactly("15");
    }

    @Test
    void everyStyleThatIsUsedIsThere() {
        WordFile file = WordFile.of(Samples.protocol());
        for (String part : List.of("document", "footnotes", "header", "footer")) {
            for (String use : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
                assertThat(file.all(part, use).map(style -> style.getAttribute("w:val")))
                        .allMatch(file.styles()::containsKey);
            }
        }
    }

    @Test
    void aLoosePartHasItsTextAlone() {
        WordFile file = fragment(Samples.protocol().parts().get(1));

        assertThat(WordFile.texts(file.paragraphs("heading 1"))).containsExactly("Onze norm");
        assertThat(WordFile.texts(file.paragraphs("heading 2")))
                .containsExactly("Wat wij niet accepteren", "Maatregelen per gedraging");
        assertThat(file.paragraphs("Title")).isEmpty();
        assertThat(file.all("document", "w:headerReference")).isEmpty();
        assertThat(file.all("document", "w:titlePg")).isEmpty();
        assertThat(file.all("settings", "w:updateFields")).isEmpty();
        assertThat(file.parts().files().keySet()).noneMatch(name -> name.matches(".*(header|footer).*"));
    }

    @Test
    void aHeadingThatOnlySaysWhereTheTextGoesIsLeftOut() {
        Part norm = Samples.protocol().parts().get(1);
        Part bare = new Part(
                norm.id(),
                norm.bookmark(),
                norm.level(),
                norm.number(),
                norm.title(),
                Fragment.WITHOUT_HEADING,
                false,
                norm.passages(),
                norm.parts());
        WordFile file = fragment(bare);

        assertThat(file.paragraphs("heading 1")).isEmpty();
        assertThat(file.paragraphs("heading 2")).hasSize(2);
    }

    @Test
    void aReferenceOutOfALoosePartKeepsItsWordsAlone() {
        Part part = part("a", "1", "A")
                .with(text(
                        "a/b",
                        p(
                                new Reference("ivp_elders", List.of(t("elders"))),
                                new Reference("ivp_a_b", List.of(t(" hier"))))))
                .done();
        WordFile file = fragment(part);

        assertThat(file.all("document", "w:hyperlink").map(link -> link.getAttribute("w:anchor")))
                .containsExactly("ivp_a_b");
        assertThat(WordFile.texts(file.paragraphs("Normal"))).containsExactly("elders hier");
    }

    private static WordFile fragment(Part part) {
        Document document = new Document(Samples.protocol().front(), List.of(part));
        return WordFile.of(RENDERER.renderFragment(document, part, SampleStyles.sans()));
    }
}
