package nl.ivpgenerator.render.odt;

import java.util.List;
import nl.ivpgenerator.document.Document.PassageKind;
import nl.ivpgenerator.document.Element.Alignment;
import nl.ivpgenerator.document.Element.Cell;
import nl.ivpgenerator.document.Element.Column;
import nl.ivpgenerator.document.Element.Row;
import nl.ivpgenerator.document.Element.Table;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.ColumnFit;
import nl.ivpgenerator.render.office.XmlBuilder;

/** Writes tables: a caption, a header row that comes back on each page, and rows that stay whole. */
final class TableOdt {

    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    /** From this number of columns on a table is set smaller. */
    private static final int MANY_COLUMNS = 8;

    private static final double SMALL = 0.9;
    private static final double SMALL_BAR = 0.8;

    private final XmlBuilder out;
    private final Flow flow;
    private final InlineOdt inline;
    private final TableStyles look;
    private final double size;
    private boolean form;
    private int textWidth;
    private int number;

    TableOdt(XmlBuilder out, AutomaticStyles styles, Flow flow, InlineOdt inline, HouseStyle style) {
        this.out = out;
        this.flow = flow;
        this.inline = inline;
        this.look = new TableStyles(styles, style);
        double own = style.look().of(Role.TABLE_TEXT).size();
        this.size = own > 0 ? own : style.look().of(Role.BODY).size();
    }

    /** From here on, tables are those of such a passage and as wide as the text of this sheet. */
    void enter(PassageKind kind, Sheet sheet) {
        form = kind == PassageKind.FORM;
        textWidth = sheet.textWidth();
    }

    void write(Table table) {
        if (!table.caption().isEmpty()) {
            flow.openParagraph(Role.CAPTION, Change.NONE);
            inline.write(table.caption());
            out.close();
        }
        number++;
        String name = "Tabel " + number;
        out.open("table:table", "table:name", name, "table:style-name", look.table(textWidth, flow.takePage()));
        out.element("table:title", table.caption().isEmpty() ? name : table.caption());
        columns(table);
        header(table.columns());
        for (int i = 0; i < table.rows().size(); i++) {
            row(table.rows().get(i), table.columns(), i == 0, i == table.rows().size() - 1);
        }
        out.close();
    }

    /** The first column heads the rows. */
    private void columns(Table table) {
        double letters = isSmall(table.columns()) ? size * SMALL : size;
        double letter = letters * MILLIMETRES_PER_POINT;
        List<Integer> widths = ColumnFit.widths(table, textWidth / letter, i -> gap(table.columns(), i) / letter);
        out.open("table:table-header-columns");
        for (int i = 0; i < widths.size(); i++) {
            out.single(
                    "table:table-column",
                    "table:style-name",
                    look.column((double) textWidth * widths.get(i) / ColumnFit.WHOLE, textWidth));
            if (i == 0) {
                out.close();
            }
        }
    }

    private void header(List<Column> columns) {
        out.open("table:table-header-rows").open("table:table-row", "table:style-name", look.row(false));
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String style = look.headCell(gap(columns, i));
            cell(style, Role.TABLE_HEAD, Change.cell(alignment(column), size(columns, column)), column.header());
        }
        out.close().close();
    }

    private void row(Row row, List<Column> columns, boolean first, boolean last) {
        out.open(
                "table:table-row",
                "table:style-name",
                look.row(form && row.cells().stream().anyMatch(TableOdt::hasFillIn)));
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            Column column = columns.get(i);
            boolean shaded = column.bar() && !cell.content().isEmpty();
            String style = look.cell(new TableStyles.Place(first, last, i == 0, gap(columns, i), form, shaded));
            cell(style, Role.TABLE_TEXT, Change.cell(alignment(column), size(columns, column)), cell.content());
        }
        out.close();
    }

    private static boolean isSmall(List<Column> columns) {
        return columns.size() >= MANY_COLUMNS;
    }

    private static boolean hasFillIn(Cell cell) {
        return cell.content().stream().anyMatch(Inline.FillIn.class::isInstance);
    }

    /** What stands in a bar stands in its middle. */
    private static Alignment alignment(Column column) {
        return column.bar() ? Alignment.CENTER : column.alignment();
    }

    private static double gap(List<Column> columns, int column) {
        if (column == columns.size() - 1) {
            return 0;
        }
        return columns.get(column).alignment() == Alignment.RIGHT ? TableStyles.WIDE_GAP : TableStyles.GAP;
    }

    private double size(List<Column> columns, Column column) {
        if (!isSmall(columns)) {
            return 0;
        }
        return size * (column.bar() ? SMALL_BAR : SMALL);
    }

    private void cell(String style, Role role, Change change, List<Inline> content) {
        out.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
        flow.openParagraph(role, change);
        inline.write(content);
        out.close().close();
    }
}
