package nl.ivpgenerator.render.odt;

import static nl.ivpgenerator.render.Write.p;
import static nl.ivpgenerator.render.Write.t;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.render.Samples;
import org.junit.jupiter.api.Test;

/** What stands within lines, and headings. */
class OdtTextTest {

    private final Odt protocol = Odt.of(Samples.protocol());

    @Test
    void headingsHaveLevelsAndTheStylesOfLibreOffice() {
        assertThat(protocol.texts("text:h"))
                .startsWith("1 Inleiding", "1.1 Waarom dit protocol", "1.2 Voor wie dit protocol geldt", "2 Onze norm");
        assertThat(protocol.attributes("text:h", "text:outline-level")).startsWith("1", "2", "2", "1");
        assertThat(protocol.attributes("text:h", "text:style-name")).contains("Heading_20_1", "Heading_20_2");
    }

    @Test
    void everyPartAndPassageHasItsBookmark() {
        assertThat(protocol.attributes("text:bookmark", "text:name"))
                .doesNotHaveDuplicates()
                .contains("ivp_deel_inleiding", "ivp_inleiding_waarom", "ivp_plan_planning", "ivp_melden_contact");
    }

    @Test
    void linksLeadOutAndReferencesToBookmarks() {
        assertThat(protocol.attributes("text:a", "xlink:href"))
                .contains("https://www.rijksoverheid.nl", "#ivp_deel_norm");
    }

    @Test
    void addressesThatOpenSomethingElseKeepTheirWords() {
        Odt odt = Odt.of(p(t("Zie "), new Inline.Link("file:///etc/passwd", List.of(t("dit bestand")))));

        assertThat(odt.texts("text:p")).contains("Zie dit bestand");
        assertThat(odt.all("text:a")).isEmpty();
    }

    @Test
    void whatIsFilledInLaterIsAFieldThatSaysWhat() {
        assertThat(protocol.attributes("text:text-input", "text:description"))
                .contains("naam van de vervanger", "datum en tijd", "naam en handtekening van de burgemeester");
        assertThat(protocol.texts("text:text-input"))
                .contains("[in te vullen: naam van de vervanger]", "[datum en tijd]");
    }

    @Test
    void notesAreFootnotesAndASecondReferenceHasNoTextOfItsOwn() {
        Inline note = new Inline.Note(1, List.of(p(t("Bron."))));
        Odt odt = Odt.of(p(t("Eén"), note, t(" en nog eens"), note));

        assertThat(odt.one("text:note-body").getTextContent()).isEqualTo("Bron.");
        assertThat(odt.one("text:note").getAttribute("text:note-class")).isEqualTo("footnote");
        assertThat(odt.one("text:note-ref").getAttribute("text:ref-name"))
                .isEqualTo(odt.one("text:note").getAttribute("text:id"));
        assertThat(odt.one("text:note-ref").getTextContent()).isEqualTo("1");
    }

    @Test
    void noBlankAndNoTabGetsLost() {
        Odt odt = Odt.of(p(t(" a  b"), new Inline.Strong(List.of(t(" c"))), t("\td")));

        assertThat(odt.all("text:s")).hasSize(2);
        assertThat(odt.all("text:tab")).hasSize(1);
        assertThat(odt.texts("text:p")).contains("a b cd");
    }

    @Test
    void boldAndItalicAreStylesOfLibreOffice() {
        Odt odt = Odt.of(p(new Inline.Strong(List.of(t("vet"))), new Inline.Emphasis(List.of(t("cursief")))));

        assertThat(odt.attributes("text:span", "text:style-name")).containsExactly("Strong_20_Emphasis", "Emphasis");
    }

    @Test
    void nothingIsAnEmptyParagraph() {
        assertThat(protocol.all("text:p"))
                .filteredOn(
                        paragraph -> !paragraph.getParentNode().getNodeName().equals("table:table-cell"))
                .filteredOn(paragraph -> paragraph.getTextContent().isBlank())
                .filteredOn(paragraph ->
                        paragraph.getElementsByTagName("draw:frame").getLength() == 0)
                .isEmpty();
    }
}
