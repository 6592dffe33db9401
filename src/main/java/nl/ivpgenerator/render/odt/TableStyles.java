package nl.ivpgenerator.render.odt;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.render.Color;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.odt.AutomaticStyles.Family;
import nl.ivpgenerator.render.office.XmlBuilder;

/** The look of tables: rules between rows, the main colour below the head and at the end, air to the right of each cell. */
final class TableStyles {

    private static final String HAIR = "0.5pt solid #d9d9d9";
    /** The white right of the text in a cell, in millimetres. */
    static final double GAP = 2.7;

    /** The same for figures that end at the right: they keep away from the words of the next column. */
    static final double WIDE_GAP = 6;

    private static final String WHITE = Length.millimetres(GAP);
    private static final String NARROW = "0.5mm";
    private static final String NO_WHITE = "0mm";
    private static final String ABOVE = "0.4mm";
    private static final String FORM_ROW = "11mm";
    /** Shares of a table's width are given in parts of this whole. */
    private static final int WHOLE = 65535;

    private final AutomaticStyles styles;
    private final String color;
    private final String lightColor;
    private final String ground;

    /**
     * Where a cell is.
     *
     * @param gap the white right of its text, in millimetres
     * @param form whether it is on a form
     * @param shaded whether it is part of a bar
     */
    record Place(boolean firstRow, boolean lastRow, boolean firstColumn, double gap, boolean form, boolean shaded) {}

    TableStyles(AutomaticStyles styles, HouseStyle style) {
        this.styles = styles;
        Color main = Color.of(style.color());
        this.color = main.toString();
        this.lightColor = main.mix(Color.WHITE, 0.7).toString();
        this.ground = Color.of(style.accent()).groundForText().toString();
    }

    /**
     * A table as wide as the text; {@code page} is what it begins. No two cells have a border on the same side, so borders need not collapse;
     * where they do, LibreOffice 7.4 loses all rows of a table of which only the head fits on a page.
     */
    String table(int textWidth, Change page) {
        List<String> properties = new ArrayList<>(List.of(
                "style:width", Length.millimetres(textWidth),
                "table:align", "margins",
                "fo:margin-bottom", "14pt",
                "table:border-model", "separating",
                "style:may-break-between-rows", "true"));
        if (!page.start().isEmpty()) {
            properties.addAll(List.of("fo:break-before", page.start()));
        }
        XmlBuilder xml = new XmlBuilder().single("style:table-properties", properties.toArray(String[]::new));
        return page.master().isEmpty()
                ? styles.name(Family.TABLE, xml)
                : styles.name(Family.TABLE, xml, "style:master-page-name", page.master());
    }

    /** A column of so many millimetres in a table of {@code textWidth}. */
    String column(double width, int textWidth) {
        return styles.name(
                Family.TABLE_COLUMN,
                properties(
                        "table-column",
                        "style:column-width",
                        Length.millimetres(width),
                        "style:rel-column-width",
                        Math.round(WHOLE * width / textWidth) + "*"));
    }

    /** A row that stays on one page; it may be high enough to write in. */
    String row(boolean roomToWrite) {
        return !roomToWrite
                ? styles.name(Family.TABLE_ROW, properties("table-row", "fo:keep-together", "always"))
                : styles.name(
                        Family.TABLE_ROW,
                        properties("table-row", "fo:keep-together", "always", "style:min-row-height", FORM_ROW));
    }

    /** A cell of the head, with so many millimetres of white right of its text. */
    String headCell(double gap) {
        return styles.name(
                Family.TABLE_CELL,
                properties(
                        "table-cell",
                        "style:vertical-align",
                        "bottom",
                        "fo:border",
                        "none",
                        "fo:border-bottom",
                        "1.25pt solid " + color,
                        "fo:padding",
                        NO_WHITE,
                        "fo:padding-right",
                        Length.millimetres(gap)));
    }

    String cell(Place place) {
        boolean ruled = place.form && !place.firstColumn;
        List<String> all = new ArrayList<>(List.of(
                "fo:border-top", place.firstRow ? "none" : HAIR,
                "fo:border-bottom", place.lastRow ? "0.75pt solid " + color : "none",
                "fo:border-left", ruled ? HAIR : place.shaded ? "0.5pt solid #ffffff" : "none",
                "fo:border-right", "none",
                "fo:padding-top", ABOVE,
                "fo:padding-bottom", NO_WHITE,
                "fo:padding-left", ruled ? WHITE : place.shaded ? NARROW : NO_WHITE,
                "fo:padding-right", place.shaded ? NARROW : Length.millimetres(place.gap)));
        if (place.shaded) {
            all.addAll(List.of("fo:background-color", ground));
        }
        return styles.name(Family.TABLE_CELL, properties("table-cell", all.toArray(String[]::new)));
    }

    /** A cell of the facts on the cover. */
    String factCell(boolean last) {
        String rule = "0.5pt solid " + lightColor;
        return styles.name(
                Family.TABLE_CELL,
                properties(
                        "table-cell",
                        "fo:border",
                        "none",
                        "fo:border-top",
                        rule,
                        "fo:border-bottom",
                        last ? rule : "none",
                        "fo:padding",
                        NO_WHITE,
                        "fo:padding-right",
                        WHITE));
    }

    private static XmlBuilder properties(String of, String... attributes) {
        return new XmlBuilder().single("style:" + of + "-properties", attributes);
    }
}
