package nl.ivpgenerator.render.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.render.Samples;
import nl.ivpgenerator.render.Write;
import nl.ivpgenerator.render.read.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Cover, contents, pages and loose parts. */
class OdtPagesTest {

    private final Odt protocol = Odt.of(Samples.protocol());

    @Test
    void theLogoHasWordsAndTheTitleItsStyle() {
        assertThat(protocol.one("svg:title").getTextContent()).isEqualTo("Logo van de gemeente");
        assertThat(protocol.one("draw:image").getAttribute("xlink:href")).isEqualTo("Pictures/logo.png");
        assertThat(protocol.saying("text:p", "Agressieprotocol gemeente Noardeast-Fryslân")
                        .getAttribute("text:style-name"))
                .isEqualTo("Title");
    }

    @Test
    void theContentsNameEveryHeadingOfTwoLevelsWithItsPage() {
        Element contents = protocol.one("text:table-of-content");

        assertThat(Xml.all(contents, "text:a").map(Element::getTextContent))
                .hasSize(protocol.all("text:h").size())
                .startsWith("1 Inleiding–", "1.1 Waarom dit protocol–");
        assertThat(Xml.all(contents, "text:bookmark-ref").map(page -> page.getAttribute("text:ref-name")))
                .startsWith("ivp_deel_inleiding", "ivp_deel_waarom");
        assertThat(Xml.all(contents, "text:table-of-content-source")
                        .map(source -> source.getAttribute("text:outline-level")))
                .containsExactly("2");
    }

    @Test
    void theTextStartsAPageAfterTheContents() {
        assertThat(protocol.look(protocol.saying("text:h", "1 Inleiding"), "fo:break-before"))
                .isEqualTo("page");
        assertThat(protocol.look(protocol.saying("text:h", "2 Onze norm"), "fo:break-before"))
                .isEmpty();
    }

    @Test
    void aPageOnItsSideStartsAtTheHeadingAndEndsAfterIt() {
        assertThat(protocol.look(protocol.saying("text:h", "4 Planning"), "style:master-page-name"))
                .isEqualTo("Landscape");
        assertThat(protocol.look(protocol.saying("text:h", "4.1 Bijstellen van de planning"), "style:master-page-name"))
                .isEqualTo("Standard");
    }

    @Test
    void theCoverHasNoHeaderOrFooterAndOtherPagesCount() {
        List<Element> masters = Xml.all(protocol.styles(), "style:master-page").toList();

        assertThat(masters)
                .extracting(master -> master.getAttribute("style:name"))
                .containsExactly("First_20_Page", "Standard", "Landscape");
        assertThat(masters.get(0).getTextContent()).isEmpty();
        assertThat(masters.get(1).getTextContent())
                .contains("Agressieprotocol", "Gemeente Noardeast-Fryslân", "Intern", "pagina 1 van 1");
    }

    @Test
    void withoutCoverTheFirstPageHasItsFooterAndTheTextGoesOn() {
        Odt rules = Odt.of(Samples.rules());

        assertThat(Xml.all(rules.styles(), "style:master-page")
                        .findFirst()
                        .orElseThrow()
                        .getTextContent())
                .isEqualTo("Openbaarpagina 1 van 1");
        assertThat(rules.look(rules.saying("text:h", "Zo gaan wij met elkaar om"), "fo:break-before"))
                .isEmpty();
    }

    @Test
    void aLoosePartHasItsTextAlone() {
        Document document = Samples.protocol();
        Odt loose = Odt.fragment(document, document.parts().get(1), Fragment.WITH_HEADING);

        assertThat(loose.texts("text:h")).startsWith("Onze norm", "Wat wij niet accepteren");
        assertThat(loose.all("text:table-of-content")).isEmpty();
        assertThat(loose.all("svg:title")).isEmpty();
        assertThat(Xml.all(loose.styles(), "text:p")).isEmpty();
        assertThat(loose.one("text:note-citation").getTextContent())
                .as("notes begin at 1")
                .isEqualTo("1");
    }

    @Test
    void aLoosePartWithoutItsHeadingKeepsTheWordsOfReferencesElsewhere() {
        Part part = Write.part("los", "3", "Voor hoofdstuk 3")
                .with(Write.text(
                        "los/tekst",
                        Write.p(Write.t("Zie "), new Inline.Reference("ivp_elders", List.of(Write.t("elders"))))))
                .done();
        Odt loose = Odt.fragment(new Document(Samples.rules().front(), List.of(part)), part, Fragment.WITHOUT_HEADING);

        assertThat(loose.all("text:h")).isEmpty();
        assertThat(loose.all("text:a")).isEmpty();
        assertThat(loose.texts("text:p")).containsExactly("Deze passage is intern.", "Zie elders");
        assertThat(loose.attributes("text:bookmark", "text:name")).containsExactly("ivp_los_tekst");
    }

    @Test
    void theLanguageIsDutch() {
        assertThat(Xml.all(protocol.styles(), "style:text-properties").map(text -> text.getAttribute("fo:language")))
                .contains("nl");
    }
}
