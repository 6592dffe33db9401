package nl.ivpgenerator.render.word;

import nl.ivpgenerator.render.office.XmlBuilder;

/** Writes the two styles of tables: with a header row, and the facts of a document. */
final class TableDefinitions {

    /** A thin grey rule between rows. */
    static final String GREY = "d9d9d9";

    /** White right of the text in a cell, in twips. */
    static final int RIGHT_OF_TEXT = 130;

    /** White above and below the text in a cell, in twips. */
    static final int ABOVE_TEXT = 30;

    private TableDefinitions() {}

    /** A rule in the main colour under the header row and under the table, thin grey ones between the rows. */
    static void table(XmlBuilder out, String color) {
        String main = WordXml.hex(color);
        out.open("w:tblPr").single("w:tblInd", "w:w", "0", "w:type", "dxa").open("w:tblBorders");
        rule(out, "bottom", 8, main);
        rule(out, "insideH", 4, GREY);
        out.close().open("w:tblCellMar");
        margins(out, ABOVE_TEXT, 0, ABOVE_TEXT, RIGHT_OF_TEXT);
        out.close()
                .close()
                .open("w:tblStylePr", "w:type", "firstRow")
                .open("w:tcPr")
                .open("w:tcBorders");
        rule(out, "bottom", 12, main);
        out.close();
        WordXml.value(out, "w:vAlign", "bottom");
        out.close().close();
    }

    static void facts(XmlBuilder out) {
        out.open("w:tblPr").single("w:tblInd", "w:w", "0", "w:type", "dxa").open("w:tblBorders");
        rule(out, "top", 4, GREY);
        rule(out, "bottom", 4, GREY);
        rule(out, "insideH", 4, GREY);
        out.close().open("w:tblCellMar");
        margins(out, 40, 0, 40, RIGHT_OF_TEXT);
        out.close().close();
    }

    /** White within cells, in twips. */
    static void margins(XmlBuilder out, int top, int left, int bottom, int right) {
        margin(out, "top", top);
        margin(out, "left", left);
        margin(out, "bottom", bottom);
        margin(out, "right", right);
    }

    /** A rule; {@code width} in eighths of a point. */
    static void rule(XmlBuilder out, String side, int width, String color) {
        out.single("w:" + side, "w:val", "single", "w:sz", Integer.toString(width), "w:space", "0", "w:color", color);
    }

    private static void margin(XmlBuilder out, String side, int twips) {
        out.single("w:" + side, "w:w", Integer.toString(twips), "w:type", "dxa");
    }
}
