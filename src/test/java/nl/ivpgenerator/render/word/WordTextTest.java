package nl.ivpgenerator.render.word;

import static nl.ivpgenerator.render.Write.bullets;
import static nl.ivpgenerator.render.Write.p;
import static nl.ivpgenerator.render.Write.part;
import static nl.ivpgenerator.render.Write.steps;
import static nl.ivpgenerator.render.Write.t;
import static nl.ivpgenerator.render.Write.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Element.Box;
import nl.ivpgenerator.document.Element.ListElement;
import nl.ivpgenerator.document.Element.ListItem;
import nl.ivpgenerator.document.Inline.Link;
import nl.ivpgenerator.document.Inline.Note;
import nl.ivpgenerator.render.Samples;
import nl.ivpgenerator.render.read.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Headings, lists, notes, links, places to fill in, and bookmarks. */
class WordTextTest {

    private static final WordFile PROTOCOL = WordFile.of(Samples.protocol());

    /** A document of one part with these elements. */
    private static WordFile with(nl.ivpgenerator.document.Element... elements) {
        return WordFile.of(new Document(
                Samples.rules().front(),
                List.of(part("a", "", "A").with(text("a/b", elements)).done())));
    }

    @Test
    void headingsHaveTheirNumberAsTextAndTheirLevelFromTheStyle() {
        assertThat(WordFile.texts(PROTOCOL.paragraphs("heading 1")))
                .containsExactly("1 Inleiding", "2 Onze norm", "3 Melden en registreren", "4 Planning", "5 Bijlagen");
        assertThat(WordFile.texts(PROTOCOL.paragraphs("heading 2"))).contains("2.2 Maatregelen per gedraging");
        for (int level = 1; level <= 6; level++) {
            Element style = PROTOCOL.definition("heading " + level);
            assertThat(WordFile.value(style, "w:outlineLvl")).isEqualTo(Integer.toString(level - 1));
            assertThat(WordFile.has(style, "w:keepNext")).isTrue();
            assertThat(WordFile.value(style, "w:next")).isEqualTo("Normal");
        }
        assertThat(WordFile.has(PROTOCOL.definition("TOC Heading"), "w:outlineLvl"))
                .isFalse();
    }

    @Test
    void everyNumberedListStartsWhereItSays() {
        ListElement fromFive = new ListElement(true, 5, List.of(new ListItem(Box.NONE, List.of(p(t("vijf"))))));
        WordFile file = with(steps("een", "twee"), p(t("tussen")), steps("opnieuw een"), p(t("en")), fromFive);

        List<String> lists = file.paragraphs("List Number").stream()
                .map(item -> WordFile.value(item, "w:numId"))
                .toList();
        assertThat(lists).hasSize(4);
        assertThat(lists.get(0)).isEqualTo(lists.get(1));
        assertThat(Set.copyOf(lists)).hasSize(3);
        assertThat(lists.stream().distinct().map(list -> start(file, list))).containsExactly("1", "1", "5");
    }

    @Test
    void listsWithinListsStandDeeper() {
        ListItem outer = new ListItem(Box.NONE, List.of(p(t("buiten")), bullets("binnen"), p(t("vervolg"))));
        WordFile file = with(new ListElement(true, 1, List.of(outer)));

        Element inner = file.paragraphs("List Bullet 2").get(0);
        assertThat(WordFile.text(inner)).isEqualTo("binnen");
        assertThat(WordFile.value(inner, "w:ilvl")).isEqualTo("1");
        assertThat(WordFile.texts(file.paragraphs("List Continue"))).containsExactly("vervolg");
    }

    @Test
    void boxesCanBeTicked() {
        assertThat(PROTOCOL.all("document", "w14:checked").map(box -> box.getAttribute("w14:val")))
                .containsExactly("1", "0", "0", "1", "0");
        assertThat(WordFile.texts(PROTOCOL.paragraphs("IVP Vakje")))
                .contains("☑Is iedereen veilig?", "☐Schade geleden");
    }

    @Test
    void notesAreFootnotes() {
        List<String> references = PROTOCOL.all("document", "w:footnoteReference")
                .map(reference -> reference.getAttribute("w:id"))
                .toList();
        List<Element> notes = PROTOCOL.all("footnotes", "w:footnote").toList();

        assertThat(references).containsExactly("1", "2");
        assertThat(notes.stream().map(note -> note.getAttribute("w:id"))).containsExactly("-1", "0", "1", "2");
        assertThat(WordFile.text(notes.get(2))).isEqualTo(" Monitor integriteit en veiligheid, hoofdstuk 4.");
    }

    @Test
    void aNoteThatIsReferredToAgainKeepsItsNumber() {
        Note note = new Note(1, List.of(p(new Link("https://example.nl", List.of(t("bron"))))));
        WordFile file = with(p(t("eerst"), note), p(t("weer"), note));

        assertThat(file.all("footnotes", "w:footnote")).hasSize(3);
        assertThat(file.all("document", "w:instrText").map(Element::getTextContent))
                .containsExactly(" NOTEREF _ivp_noot_1 \\f \\h ");
        assertThat(Xml.all(file.parts().xml("word/_rels/footnotes.xml.rels"), "Relationship")
                        .map(link -> link.getAttribute("Target")))
                .containsExactly("https://example.nl");
    }

    @Test
    void onlyAddressesThatOpenSomethingAreLinks() {
        WordFile file = with(p(new Link("ftp://oud.nl", List.of(t("oud"))), new Link("tel:112", List.of(t("112")))));

        assertThat(file.all("document", "w:hyperlink").map(WordFile::text)).containsExactly("112");
        assertThat(PROTOCOL.all("document", "w:hyperlink").map(link -> link.getAttribute("w:anchor")))
                .contains("ivp_deel_norm");
    }

    @Test
    void placesToFillInAreNamedControls() {
        List<Element> controls = PROTOCOL.all("document", "w:sdt")
                .filter(control -> WordFile.has(control, "w:showingPlcHdr"))
                .toList();

        assertThat(controls.stream().map(control -> WordFile.value(control, "w:alias")))
                .contains("zaaknummer", "naam van de vervanger", "feiten, zonder oordeel");
        assertThat(WordFile.texts(controls)).contains("[in te vullen: naam van de vervanger]", "[datum en tijd]");
        assertThat(PROTOCOL.all("document", "w:sdtPr").map(control -> WordFile.value(control, "w:id")))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void everyPartAndPassageIsBetweenABookmark() {
        Set<String> open = new HashSet<>();
        List<String> names = PROTOCOL.all("document", "w:bookmarkStart")
                .map(bookmark -> bookmark.getAttribute("w:name"))
                .toList();
        PROTOCOL.all("document", "*").forEach(element -> {
            String id = element.getAttribute("w:id");
            if (element.getTagName().equals("w:bookmarkStart")) {
                assertThat(open.add(id)).isTrue();
            } else if (element.getTagName().equals("w:bookmarkEnd")) {
                assertThat(open.remove(id)).as(id).isTrue();
            }
        });

        assertThat(open).isEmpty();
        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("ivp_deel_norm", "ivp_plan_planning", "ivp_bijlagen_ondertekening");
    }

    @Test
    void theTextOfAClosedPassageSaysSo() {
        assertThat(WordFile.texts(PROTOCOL.paragraphs("IVP Openbaarheid")))
                .containsExactly("Deze passage is vertrouwelijk.");
    }

    private static String start(WordFile file, String list) {
        return file.all("numbering", "w:num")
                .filter(number -> number.getAttribute("w:numId").equals(list))
                .map(number -> WordFile.value(number, "w:startOverride"))
                .findFirst()
                .orElseThrow();
    }
}
