package nl.ivpgenerator.render.word;

import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Look.Margins;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.TextStyle;
import nl.ivpgenerator.render.office.XmlBuilder;

/** Writes styles as the look has them (ECMA-376 part 1, 17.7). Those that Word itself knows keep its names; others are custom. */
final class StyleDefinitions {

    private static final String OWN_NAMES = "IVP ";

    private final HouseStyle style;
    private final WordStyles styles;

    StyleDefinitions(HouseStyle style, WordStyles styles) {
        this.style = style;
        this.styles = styles;
    }

    /** The typeface, the language, and the styles that every file has. */
    void writeDefaults(XmlBuilder out) {
        out.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        String font = style.typeface().name();
        out.single("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:eastAsia", font, "w:cs", font);
        out.single("w:sz", "w:val", "22").single("w:szCs", "w:val", "22");
        out.single("w:lang", "w:val", "nl-NL", "w:eastAsia", "nl-NL", "w:bidi", "ar-SA");
        out.close().close().open("w:pPrDefault").close().close();
        base(out, "character", styles.characterBase(), "Default Paragraph Font").close();
        base(out, "table", styles.tableBase(), "Normal Table").open("w:tblPr");
        out.single("w:tblInd", "w:w", "0", "w:type", "dxa").open("w:tblCellMar");
        TableDefinitions.margins(out, 0, 108, 0, 108);
        out.close().close().close();
        base(out, "numbering", "NoList", "No List").close();
    }

    void write(Role role, XmlBuilder out) {
        switch (role.kind()) {
            case PARAGRAPH -> paragraph(role, out);
            case CHARACTER -> character(role, out);
            case TABLE -> table(role, out);
        }
    }

    private static XmlBuilder base(XmlBuilder out, String type, String id, String name) {
        out.open("w:style", "w:type", type, "w:default", "1", "w:styleId", id);
        WordXml.value(out, "w:name", name);
        WordXml.value(out, "w:uiPriority", 99);
        return out.single("w:semiHidden").single("w:unhideWhenUsed");
    }

    private void paragraph(Role role, XmlBuilder out) {
        open(role, "paragraph", out);
        if (role != Role.BODY) {
            WordXml.value(out, "w:basedOn", styles.id(Role.BODY));
        }
        if (isFollowedByText(role)) {
            WordXml.value(out, "w:next", styles.id(Role.BODY));
        }
        out.single("w:qFormat").open("w:pPr");
        new ParagraphLook(role, style, styles.listsAbove()).write(out);
        out.close();
        letters(role, out);
        out.close();
    }

    private static void basedOn(String base, XmlBuilder out) {
        if (!base.isEmpty()) {
            WordXml.value(out, "w:basedOn", base);
        }
    }

    private static boolean isFollowedByText(Role role) {
        return switch (role) {
            case TITLE,
                    SUBTITLE,
                    HEADING1,
                    HEADING2,
                    HEADING3,
                    HEADING4,
                    HEADING5,
                    HEADING6,
                    CONTENTS_TITLE,
                    CAPTION,
                    RESTRICTION -> true;
            default -> false;
        };
    }

    private void character(Role role, XmlBuilder out) {
        open(role, "character", out);
        basedOn(styles.characterBase(), out);
        letters(role, out);
        out.close();
    }

    private void table(Role role, XmlBuilder out) {
        open(role, "table", out);
        basedOn(styles.tableBase(), out);
        if (role == Role.FACTS) {
            TableDefinitions.facts(out);
        } else {
            TableDefinitions.table(out, style.color());
        }
        out.close();
    }

    private void open(Role role, String type, XmlBuilder out) {
        String name = role.names().get(0);
        if (role == Role.BODY) {
            out.open("w:style", "w:type", type, "w:default", "1", "w:styleId", styles.id(role));
        } else if (name.startsWith(OWN_NAMES)) {
            out.open("w:style", "w:type", type, "w:customStyle", "1", "w:styleId", styles.id(role));
        } else {
            out.open("w:style", "w:type", type, "w:styleId", styles.id(role));
        }
        WordXml.value(out, "w:name", name);
    }

    private void letters(Role role, XmlBuilder out) {
        TextStyle look = style.look().of(role);
        out.open("w:rPr");
        if (look.bold()) {
            out.single("w:b").single("w:bCs");
        }
        if (look.italic()) {
            out.single("w:i").single("w:iCs");
        }
        if (!look.color().isEmpty()) {
            WordXml.value(out, "w:color", WordXml.hex(look.color()));
        }
        if (look.size() > 0) {
            WordXml.value(out, "w:sz", Math.round(look.size() * 2));
            WordXml.value(out, "w:szCs", Math.round(look.size() * 2));
        }
        if (look.underlined()) {
            WordXml.value(out, "w:u", "single");
        }
        if (role.kind() == Role.Kind.CHARACTER && !look.ground().isEmpty()) {
            out.single("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", WordXml.hex(look.ground()));
        }
        if (role == Role.NOTE_MARK) {
            WordXml.value(out, "w:vertAlign", "superscript");
        }
        out.close();
    }

    /** How wide the text is on an upright page, in twips. */
    static int textWidth(Margins margins) {
        return WordXml.twips(210 - margins.left() - margins.right());
    }
}
