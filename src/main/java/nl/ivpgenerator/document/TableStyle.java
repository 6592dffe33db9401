package nl.ivpgenerator.document;

import java.util.List;

/**
 * What Markdown can not say of a passage's table.
 *
 * @param caption plain text; empty for none
 * @param columns from left to right; the last one holds for all further columns. Empty: widths follow from the content
 */
public record TableStyle(String caption, List<ColumnStyle> columns) {

    public static final TableStyle NONE = new TableStyle("", List.of());

    /**
     * A column.
     *
     * @param width its share of the width; the shares need not add up to a round number
     * @param bar whether cells with content are shaded
     */
    public record ColumnStyle(int width, boolean bar) {}

    public TableStyle {
        columns = List.copyOf(columns);
    }
}
