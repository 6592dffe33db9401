package nl.ivpgenerator.render.word;

import java.util.List;
import nl.ivpgenerator.document.Document.PassageKind;
import nl.ivpgenerator.document.Element.Alignment;
import nl.ivpgenerator.document.Element.Column;
import nl.ivpgenerator.document.Element.Row;
import nl.ivpgenerator.document.Element.Table;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;
import nl.ivpgenerator.render.word.BodyContext.Spot;

/** Writes tables: a caption above, a header row that returns on each page, rows that stay whole (ECMA-376 part 1, 17.4). */
final class TableWriter {

    /** From this number of columns on a table is set smaller. */
    private static final int MANY_COLUMNS = 8;

    private static final RunLook SMALL = RunLook.ofSize(16);
    /** White right of the text in a cell of a table with many columns, in twips. */
    private static final int SMALL_MARGIN = 60;
    /** The least height of a row to write in, in twips. */
    private static final String ROOM_TO_WRITE = Integer.toString(WordXml.twips(12));
    /** First row and first column are headers; no bands. */
    private static final String[] LOOK = {
        "w:val",
        "06A0",
        "w:firstRow",
        "1",
        "w:lastRow",
        "0",
        "w:firstColumn",
        "1",
        "w:lastColumn",
        "0",
        "w:noHBand",
        "1",
        "w:noVBand",
        "1"
    };

    private final BodyContext context;
    private final Flow flow;
    private final Spot spot;
    private final InlineWriter inline;

    TableWriter(BodyContext context, Flow flow, Spot spot) {
        this.context = context;
        this.flow = flow;
        this.spot = spot;
        this.inline = new InlineWriter(context, spot);
    }

    void write(Table table) {
        if (!table.caption().isEmpty()) {
            WordParagraph caption = flow.paragraph(Role.CAPTION).keepWithNext();
            inline.text(table.caption(), caption.content(), RunLook.PLAIN);
        }
        XmlBuilder out = new XmlBuilder().open("w:tbl");
        properties(table, out);
        grid(table.columns(), out);
        header(table.columns(), out);
        table.rows().forEach(row -> row(row, table.columns(), out));
        flow.table(out.close());
    }

    private void properties(Table table, XmlBuilder out) {
        out.open("w:tblPr");
        WordXml.value(out, "w:tblStyle", context.styles().id(Role.TABLE));
        out.single("w:tblW", "w:w", "5000", "w:type", "pct");
        if (isForm()) {
            out.open("w:tblBorders");
            TableDefinitions.rule(out, "insideV", 4, TableDefinitions.GREY);
            out.close();
        }
        if (isSmall(table.columns())) {
            out.open("w:tblCellMar");
            TableDefinitions.margins(out, 30, 0, 30, SMALL_MARGIN);
            out.close();
        }
        out.single("w:tblLook", LOOK);
        String name = "Tabel " + context.counters().nextTable();
        WordXml.value(out, "w:tblCaption", table.caption().isEmpty() ? name : table.caption());
        out.close();
    }

    private void grid(List<Column> columns, XmlBuilder out) {
        int width = context.sections().textWidth(spot.landscape());
        out.open("w:tblGrid");
        columns.forEach(column -> out.single("w:gridCol", "w:w", Integer.toString(width * column.width() / 100)));
        out.close();
    }

    private void header(List<Column> columns, XmlBuilder out) {
        out.open("w:tr")
                .open("w:trPr")
                .single("w:cantSplit")
                .single("w:tblHeader")
                .close();
        for (Column column : columns) {
            cell(column.header(), column, Role.TABLE_HEAD, isSmall(columns), false, out);
        }
        out.close();
    }

    private void row(Row row, List<Column> columns, XmlBuilder out) {
        out.open("w:tr").open("w:trPr").single("w:cantSplit");
        if (isForm() && row.cells().stream().anyMatch(cell -> hasFillIn(cell.content()))) {
            out.single("w:trHeight", "w:val", ROOM_TO_WRITE, "w:hRule", "atLeast");
        }
        out.close();
        for (int i = 0; i < columns.size(); i++) {
            List<Inline> content = row.cells().get(i).content();
            Column column = columns.get(i);
            cell(content, column, Role.TABLE_TEXT, isSmall(columns), column.bar() && !content.isEmpty(), out);
        }
        out.close();
    }

    private void cell(List<Inline> content, Column column, Role role, boolean small, boolean shaded, XmlBuilder out) {
        out.open("w:tc").open("w:tcPr");
        out.single("w:tcW", "w:w", Integer.toString(column.width() * 50), "w:type", "pct");
        if (shaded) {
            String ground = WordXml.hex(context.styles().bar());
            out.single("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", ground);
        }
        out.close();
        WordParagraph paragraph = new WordParagraph(context.styles().id(role));
        if (column.alignment() != Alignment.LEFT) {
            paragraph.align(column.alignment() == Alignment.RIGHT ? "right" : "center");
        }
        inline.write(content, paragraph.content(), small ? SMALL : RunLook.PLAIN);
        paragraph.writeTo(out);
        out.close();
    }

    private boolean isForm() {
        return spot.kind() == PassageKind.FORM;
    }

    private static boolean isSmall(List<Column> columns) {
        return columns.size() >= MANY_COLUMNS;
    }

    private static boolean hasFillIn(List<Inline> content) {
        return content.stream().anyMatch(Inline.FillIn.class::isInstance);
    }
}
