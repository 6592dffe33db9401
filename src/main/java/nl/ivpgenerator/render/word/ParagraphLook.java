package nl.ivpgenerator.render.word;

import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.TextStyle;
import nl.ivpgenerator.render.office.XmlBuilder;

/** Writes how a paragraph style sets its paragraphs, in the order of the schema (ECMA-376 part 1, 17.3.1.26). */
final class ParagraphLook {

    /** Eighths of a point. */
    private static final String BAR_WIDTH = "36";
    /** Points between the bar and the text. */
    private static final String BAR_SPACE = "12";

    private final Role role;
    private final HouseStyle style;
    private final TextStyle look;
    private final int listsAbove;

    ParagraphLook(Role role, HouseStyle style, int listsAbove) {
        this.listsAbove = listsAbove;
        this.role = role;
        this.style = style;
        this.look = style.look().of(role);
    }

    void write(XmlBuilder out) {
        if (look.keepWithNext()) {
            out.single("w:keepNext").single("w:keepLines");
        }
        WordNumbering.styleNumber(role, listsAbove, out);
        borders(out);
        tabs(out);
        white(out);
        int level = role.ordinal() - Role.HEADING1.ordinal();
        if (level >= 0 && level < 6) {
            WordXml.value(out, "w:outlineLvl", level);
        }
    }

    private void borders(XmlBuilder out) {
        if (look.bar()) {
            String color = WordXml.hex(style.color());
            out.open("w:pBdr");
            out.single("w:left", "w:val", "single", "w:sz", BAR_WIDTH, "w:space", BAR_SPACE, "w:color", color);
            out.close();
        }
        if (!look.ground().isEmpty()) {
            out.single("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", WordXml.hex(look.ground()));
        }
    }

    /** In the table of contents, Word puts page numbers at this stop. */
    private void tabs(XmlBuilder out) {
        if (role == Role.CONTENTS1 || role == Role.CONTENTS2) {
            String width =
                    Integer.toString(StyleDefinitions.textWidth(style.look().margins()));
            out.open("w:tabs").single("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", width);
            out.close();
        }
    }

    private void white(XmlBuilder out) {
        String before = Integer.toString(WordXml.twipsOfPoints(look.before()));
        String after = Integer.toString(WordXml.twipsOfPoints(look.after()));
        if (look.line() > 0) {
            String line = Long.toString(Math.round(look.line() * 2.4));
            out.single("w:spacing", "w:before", before, "w:after", after, "w:line", line, "w:lineRule", "auto");
        } else {
            out.single("w:spacing", "w:before", before, "w:after", after);
        }
        if (look.indent() > 0) {
            String left = Integer.toString(WordXml.twips(look.indent()));
            out.single("w:ind", "w:left", left, "w:hanging", Integer.toString(WordXml.twips(look.hanging())));
        }
    }
}
