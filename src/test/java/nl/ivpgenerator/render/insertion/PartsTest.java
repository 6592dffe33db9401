package nl.ivpgenerator.render.insertion;

import static nl.ivpgenerator.render.Write.bullets;
import static nl.ivpgenerator.render.Write.p;
import static nl.ivpgenerator.render.Write.part;
import static nl.ivpgenerator.render.Write.steps;
import static nl.ivpgenerator.render.Write.t;
import static nl.ivpgenerator.render.Write.text;
import static nl.ivpgenerator.render.Write.wide;
import static nl.ivpgenerator.render.insertion.Filled.at;
import static nl.ivpgenerator.render.insertion.WordPlan.heading;
import static nl.ivpgenerator.render.insertion.WordPlan.root;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Inline.FillIn;
import nl.ivpgenerator.document.Inline.Link;
import nl.ivpgenerator.document.Inline.Note;
import org.junit.jupiter.api.Test;

/** What changes in the parts of a plan, and that nothing else does. */
class PartsTest {

    private static final Part PLAIN =
            loose(part("kort", "", "Kort").with(text("kort", p(t("tekst")))).done());

    /** Text with everything that needs another part of the file, on a page on its side. */
    private static final Part FULL = loose(part("vol", "", "Vol")
            .with(wide(
                    "vol",
                    p(t("zin"), new Note(1, List.of(p(t("noot"), new Link("https://noot.nl", List.of(t("n"))))))),
                    bullets("punt"),
                    steps("stap"),
                    p(new Link("https://example.org/?a=1&b=2", List.of(t("link"))), new FillIn("naam"))))
            .done());

    private static Part loose(Part part) {
        return Filled.loose(part, Fragment.WITH_HEADING);
    }

    @Test
    void onlyTheTextChangesForPlainText() {
        WordPlan plan = WordPlan.of(heading(1, "A"), WordPlan.p("a"), heading(1, "B"));

        assertThat(changed(plan, at("A", PLAIN))).containsExactly(WordPlan.TEXT);
    }

    @Test
    void allOtherBytesOfTheTextStay() {
        WordPlan plan = WordPlan.of(
                heading(1, "A"), "<!-- a > b -->\r\n ", WordPlan.p("a &amp; <![CDATA[<b>]]>é"), heading(1, "B"));
        String before = string(plan.file().parts(), WordPlan.TEXT);
        String after = new Filled(plan, at("A", PLAIN)).text();

        int start = before.indexOf(heading(1, "B"));
        assertThat(after).startsWith(before.substring(0, start)).endsWith(before.substring(start));
    }

    @Test
    void partsThatTheTextNeedsAreAddedWithTheirRelationsAndKinds() {
        Filled filled = new Filled(WordPlan.of(heading(1, "A")), at("A", FULL));

        assertThat(changed(WordPlan.of(heading(1, "A")), at("A", FULL)))
                .containsExactly(
                        "[Content_Types].xml",
                        "word/_rels/document.xml.rels",
                        "word/_rels/footnotes.xml.rels",
                        "word/document.xml",
                        "word/footnotes.xml",
                        "word/numbering.xml",
                        "word/settings.xml",
                        "word/styles.xml");
        assertThat(string(filled.parts(), "word/footnotes.xml")).contains("w:type=\"separator\"", "noot");
        assertThat(string(filled.parts(), "word/settings.xml")).contains("<w:footnotePr", "</w:footnotePr><w:compat/>");
        assertThat(string(filled.parts(), "word/_rels/document.xml.rels"))
                .contains("Target=\"numbering.xml\"", "Target=\"footnotes.xml\"", "https://example.org/?a=1&amp;b=2");
        assertThat(filled.text()).doesNotContain("w:orient").containsOnlyOnce("<w:sectPr>");
    }

    @Test
    void ourNumbersCountOnFromThoseOfThePlan() {
        WordPlan plan = WordPlan.of(
                        heading(1, "A"),
                        "<w:bookmarkStart w:id=\"41\" w:name=\"x\"/><w:bookmarkEnd w:id=\"41\"/>",
                        WordPlan.control("<w:id w:val=\"51\"/>", WordPlan.p("veld")))
                .related(
                        "numbering",
                        "numbering.xml",
                        root(
                                "numbering",
                                "<w:abstractNum w:abstractNumId=\"3\"/><w:num w:numId=\"61\"><w:abstractNumId w:val=\"3\"/></w:num>"))
                .related("footnotes", "footnotes.xml", root("footnotes", "<w:footnote w:id=\"71\"/>"));
        Filled filled = new Filled(plan, at("A", FULL));

        assertThat(filled.text())
                .contains("<w:bookmarkStart w:id=\"42\"", "<w:id w:val=\"52\"/>", "<w:numId w:val=\"62\"/>")
                .contains("<w:footnoteReference w:id=\"72\"/>", "r:id=\"rId13\"");
        String numbering = string(filled.parts(), "word/numbering.xml");
        assertThat(numbering).contains("w:abstractNumId=\"4\"", "w:numId=\"62\"");
        assertThat(numbering.lastIndexOf("<w:abstractNum ")).isLessThan(numbering.indexOf("<w:num "));
        assertThat(string(filled.parts(), "word/footnotes.xml")).doesNotContain("separator");
        assertThat(string(filled.parts(), "word/settings.xml")).doesNotContain("footnotePr");
    }

    @Test
    void numbersThatWordDrewByLotLeaveRoomForOurs() {
        assertThat(Numbers.above(List.of("5", "2147483647", "rId7", "-12", "geen").stream()))
                .isEqualTo(12);
    }

    @Test
    void onlyStylesThatAreMissingAndNeededAreAdded() {
        String before = string(WordPlan.of("").file().parts(), "word/styles.xml");
        String after = string(new Filled(WordPlan.of(heading(1, "A")), at("A", FULL)).parts(), "word/styles.xml");

        assertThat(after).startsWith(before.replace("</w:styles>", ""));
        assertThat(after.substring(before.length()))
                .contains(
                        "\"List Bullet\"", "\"List Number\"", "\"footnote text\"", "\"Hyperlink\"", "\"IVP Invullen\"")
                .contains("<w:basedOn w:val=\"Standaard\"/>", "<w:basedOn w:val=\"Standaardalinea-lettertype\"/>")
                .doesNotContain("\"heading 2\"", "\"Normal\"", "\"IVP Tabel\"");
    }

    @Test
    void aFileWithOtherPrefixesIsFilledAsWell() {
        WordPlan plan = WordPlan.of(heading(1, "A"));
        String text = string(plan.file().parts(), WordPlan.TEXT);
        Filled filled = new Filled(
                plan.withPart(WordPlan.TEXT, text.replace("w:", "x:").replace("xmlns:w", "xmlns:x")), at("A", PLAIN));

        assertThat(filled.lines()).containsExactly("# A", "## Kort", "tekst");
    }

    @Test
    void thePartsKeepTheirOrderAndTwoRunsGiveTheSameFile() {
        WordPlan plan = WordPlan.of(heading(1, "A"));
        byte[] once = new Filled(plan, at("A", FULL)).plan().file();

        assertThat(new ArrayList<>(new Filled(plan, at("A", FULL)).parts().keySet()))
                .startsWith(plan.file().parts().keySet().toArray(String[]::new));
        assertThat(new Filled(plan, at("A", FULL)).plan().file()).isEqualTo(once);
    }

    private static List<String> changed(WordPlan plan, Insertion insertion) {
        Map<String, byte[]> before = plan.file().parts();
        Map<String, byte[]> after = new Filled(plan, insertion).parts();
        assertThat(after).containsKeys(before.keySet().toArray(String[]::new));
        List<String> changed = new ArrayList<>();
        for (String part : new TreeSet<>(after.keySet())) {
            if (!Arrays.equals(before.get(part), after.get(part))) {
                changed.add(part);
            }
        }
        return changed;
    }

    private static String string(Map<String, byte[]> parts, String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }
}
