package nl.ivpgenerator.render.odt;

import java.util.List;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Look;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.TextStyle;
import nl.ivpgenerator.render.office.XmlBuilder;

/** The named styles (ODF 1.3 part 3, 3.15.3), each below the style that LibreOffice puts it under. */
final class CommonStyles {

    private static final String TEXT = StyleNames.of(Role.BODY);
    private static final String HEADING = "Heading";
    private static final String LIST = "List";
    private static final String INDEX = "Index";
    /** The room for the number of a note: nothing else keeps it from the words. */
    private static final String NOTE_NUMBER = "5mm";

    private final XmlBuilder out;
    private final HouseStyle style;
    private final Look look;
    private final StyleWriter styles;

    CommonStyles(XmlBuilder out, HouseStyle style) {
        this.out = out;
        this.style = style;
        this.look = style.look();
        this.styles = new StyleWriter(out, style);
    }

    /** {@code contentsOnNewPage} is whether the table of contents starts a page. */
    void write(boolean contentsOnNewPage) {
        out.open("office:styles");
        defaults();
        standard();
        titles();
        body();
        lists();
        contents(contentsOnNewPage);
        characters();
        outline();
        new ListStyles(out, look).write();
        notes();
        out.close();
    }

    private void defaults() {
        out.open("style:default-style", "style:family", "paragraph");
        out.single("style:paragraph-properties", "fo:orphans", "2", "fo:widows", "2");
        out.single("style:text-properties", "fo:language", "nl", "fo:country", "NL", "fo:hyphenate", "false");
        out.close();
        out.open("style:default-style", "style:family", "table");
        out.single("style:table-properties", "table:border-model", "separating").close();
        out.open("style:default-style", "style:family", "table-row");
        out.single("style:table-row-properties", "fo:keep-together", "always").close();
    }

    /** Above all others: the typeface, the size and the colour of running text. */
    private void standard() {
        out.open("style:style", "style:name", StyleNames.STANDARD, "style:family", "paragraph", "style:class", "text");
        Properties.text(
                out, look.of(Role.BODY), "style:font-name", style.typeface().name());
        out.close();
    }

    private void titles() {
        styles.root(HEADING, StyleNames.STANDARD, "text");
        styles.paragraph(Role.TITLE, HEADING, "chapter");
        styles.paragraph(Role.SUBTITLE, HEADING, "chapter");
        styles.paragraph(Role.ORGANISATION, StyleNames.STANDARD, "chapter");
        for (int level = 1; level <= 6; level++) {
            styles.heading(level, HEADING, TEXT);
        }
    }

    private void body() {
        styles.paragraph(Role.BODY, StyleNames.STANDARD, "text");
        styles.paragraph(Role.RESTRICTION, TEXT, "text");
        styles.paragraph(Role.SIGNATURE, TEXT, "text");
        styles.paragraph(Role.QUOTATION, StyleNames.STANDARD, "html");
        styles.paragraphWithoutIndent(
                Role.NOTE,
                StyleNames.STANDARD,
                "extra",
                "fo:margin-left",
                NOTE_NUMBER,
                "fo:text-indent",
                "-" + NOTE_NUMBER);
        styles.paragraph(Role.CAPTION, StyleNames.STANDARD, "extra");
        styles.paragraph(Role.TABLE_TEXT, StyleNames.STANDARD, "extra");
        styles.paragraph(Role.TABLE_HEAD, StyleNames.of(Role.TABLE_TEXT), "extra");
    }

    private void lists() {
        styles.root(LIST, TEXT, "list");
        List.of(
                        Role.BULLET1,
                        Role.BULLET2,
                        Role.BULLET3,
                        Role.NUMBER1,
                        Role.NUMBER2,
                        Role.NUMBER3,
                        Role.CONTINUE1,
                        Role.CONTINUE2,
                        Role.CONTINUE3,
                        Role.CHECK)
                .forEach(role -> styles.paragraphWithoutIndent(role, LIST, "list"));
    }

    private void contents(boolean onNewPage) {
        int right = Sheet.upright(look.margins()).textWidth();
        String[] page = onNewPage ? new String[] {"fo:break-before", "page"} : new String[0];
        styles.root(INDEX, StyleNames.STANDARD, "index");
        styles.paragraph(Role.CONTENTS_TITLE, HEADING, "index", page);
        styles.tabbed(Role.CONTENTS1, INDEX, "index", right);
        styles.tabbed(Role.CONTENTS2, INDEX, "index", right);
        styles.tabbed(Role.HEADER, StyleNames.STANDARD, "extra", right);
        styles.tabbed(Role.FOOTER, StyleNames.STANDARD, "extra", right);
    }

    private void characters() {
        TextStyle link = look.of(Role.LINK);
        styles.characters(StyleNames.shown(Role.LINK), link);
        styles.characters("Visited Internet Link", link);
        styles.characters("Index Link", TextStyle.PLAIN);
        styles.characters(StyleNames.shown(Role.FILL_IN), look.of(Role.FILL_IN));
        styles.characters("Strong Emphasis", TextStyle.PLAIN, "fo:font-weight", "bold");
        styles.characters("Emphasis", TextStyle.PLAIN, "fo:font-style", "italic");
        styles.characters("Footnote Symbol", TextStyle.PLAIN);
        styles.characters(
                StyleNames.shown(Role.NOTE_MARK), look.of(Role.NOTE_MARK), "style:text-position", "super 58%");
    }

    /** Headings have their numbers as words; the outline adds none (ODF 1.3 part 3, 16.34). */
    private void outline() {
        out.open("text:outline-style", "style:name", "Outline");
        for (int level = 1; level <= 10; level++) {
            out.single("text:outline-level-style", "text:level", Integer.toString(level), "style:num-format", "");
        }
        out.close();
    }

    private void notes() {
        out.single(
                "text:notes-configuration",
                "text:note-class",
                "footnote",
                "text:citation-style-name",
                StyleNames.NOTE_SIGN,
                "text:citation-body-style-name",
                StyleNames.of(Role.NOTE_MARK),
                "text:default-style-name",
                StyleNames.of(Role.NOTE),
                "style:num-format",
                "1",
                "text:start-value",
                "0",
                "text:footnotes-position",
                "page",
                "text:start-numbering-at",
                "document");
    }
}
