package nl.ivpgenerator.render.html;

import java.util.List;
import nl.ivpgenerator.document.Element.Alignment;
import nl.ivpgenerator.document.Element.Cell;
import nl.ivpgenerator.document.Element.Column;
import nl.ivpgenerator.document.Element.Row;
import nl.ivpgenerator.document.Element.Table;

/** Writes tables: a header row, and in each row a first cell that is its header. */
final class TableHtml {

    /** From this number of columns on a table may not fit a small screen. */
    private static final int WIDE = 3;
    /** From this number of columns on a table is set smaller. */
    private static final int MANY_COLUMNS = 8;

    private final Markup out;
    private final InlineHtml inline;
    private int number;

    TableHtml(Markup out, InlineHtml inline) {
        this.out = out;
        this.inline = inline;
    }

    /** A table that may be too wide for a screen scrolls by itself, also with the keyboard; for that it is a region with a name. */
    void write(Table table) {
        number++;
        if (table.columns().size() < WIDE) {
            out.open("div", "class", "tabel");
        } else {
            String name = "Tabel " + number + (table.caption().isEmpty() ? "" : ": " + table.caption());
            out.open("div", "class", "tabel breed", "role", "region", "tabindex", "0", "aria-label", name);
        }
        String size = table.columns().size() < MANY_COLUMNS ? "gewoon" : "fijn";
        out.open("table", "class", LongestWords.fit(table) ? size : size + " krap");
        if (!table.caption().isEmpty()) {
            out.element("caption", table.caption());
        }
        columns(table.columns());
        header(table.columns());
        out.open("tbody");
        table.rows().forEach(row -> row(row, table.columns()));
        out.close().close().close();
    }

    private void columns(List<Column> columns) {
        out.open("colgroup");
        columns.forEach(column -> out.single("col", "style", "width: " + column.width() + "%"));
        out.close();
    }

    private void header(List<Column> columns) {
        out.open("thead").open("tr");
        for (Column column : columns) {
            if (column.header().isEmpty()) {
                out.open("td", "class", look(column, false));
            } else {
                out.open("th", "scope", "col", "class", look(column, false));
            }
            inline.write(column.header());
            out.close();
        }
        out.close().close();
    }

    private void row(Row row, List<Column> columns) {
        out.open("tr");
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            boolean filled = !cell.content().isEmpty();
            if (i == 0 && filled) {
                out.open("th", "scope", "row", "class", look(columns.get(i), true));
            } else {
                out.open("td", "class", look(columns.get(i), filled));
            }
            inline.write(cell.content());
            out.close();
        }
        out.close();
    }

    private static String look(Column column, boolean filled) {
        String side = column.alignment() == Alignment.RIGHT
                ? "rechts"
                : column.alignment() == Alignment.CENTER ? "midden" : "links";
        return column.bar() ? side + (filled ? " balk" : " leeg") : side;
    }
}
