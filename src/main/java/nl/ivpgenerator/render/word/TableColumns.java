package nl.ivpgenerator.render.word;

import java.util.List;
import nl.ivpgenerator.document.Element.Alignment;
import nl.ivpgenerator.document.Element.Column;
import nl.ivpgenerator.document.Element.Table;
import nl.ivpgenerator.render.office.ColumnFit;

/**
 * The columns of a table and how wide they are.
 *
 * @param widths in parts of {@link ColumnFit#WHOLE}
 * @param room the width of the table, in twips
 */
record TableColumns(List<Column> all, List<Integer> widths, int room) {

    /** The size of the letters in a table with many columns, in points. */
    static final int SMALL_SIZE = 8;
    /** White right of the text in its cells, in twips. */
    static final int SMALL_MARGIN = 60;

    private static final int RIGHT_OF_FIGURES = 200;
    private static final int MANY = 8;
    /** The usual size of the letters, in points: for judging what fits. */
    private static final double SIZE = 9.5;
    /** Word counts hundredths of the width of a table in fiftieths. */
    private static final int FIFTIETHS = 5_000;

    static TableColumns of(Table table, int room) {
        boolean small = areMany(table.columns());
        double letter = 20 * (small ? SMALL_SIZE : SIZE);
        int margin = small ? SMALL_MARGIN : TableDefinitions.RIGHT_OF_TEXT;
        List<Integer> widths =
                ColumnFit.widths(table, room / letter, i -> (margin + indentRight(table.columns(), i)) / letter);
        return new TableColumns(table.columns(), widths, room);
    }

    int count() {
        return all.size();
    }

    /** White right of figures that end at the right of a column, in twips; 0 for other columns and for the last one. */
    int indentRight(int index) {
        return indentRight(all, index);
    }

    private static int indentRight(List<Column> columns, int index) {
        Column column = columns.get(index);
        boolean figures = column.alignment() == Alignment.RIGHT && !column.bar();
        return figures && index < columns.size() - 1 ? RIGHT_OF_FIGURES : 0;
    }

    /** Many columns are set smaller. */
    boolean small() {
        return areMany(all);
    }

    String twips(int index) {
        return Long.toString((long) room * widths.get(index) / ColumnFit.WHOLE);
    }

    String fiftieths(int index) {
        return Integer.toString(widths.get(index) * FIFTIETHS / ColumnFit.WHOLE);
    }

    private static boolean areMany(List<Column> columns) {
        return columns.size() >= MANY;
    }
}
