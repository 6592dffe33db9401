package nl.ivpgenerator.render.word;

import java.util.List;
import nl.ivpgenerator.document.Document.PassageKind;
import nl.ivpgenerator.document.Element.Row;
import nl.ivpgenerator.document.Element.Table;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;
import nl.ivpgenerator.render.word.BodyContext.Spot;

/** Writes tables: a caption above, a header row that returns on each page, rows that stay whole (ECMA-376 part 1, 17.4). */
final class TableWriter {

    /** The least height of a row to write in, in twips. */
    private static final String ROOM_TO_WRITE = Integer.toString(WordXml.twips(12));
    /** First row and first column are headers; no bands. */
    private static final String[] LOOK = {"w:val", "06A0", "w:firstRow", "1", "w:firstColumn", "1", "w:noVBand", "1"};

    private final BodyContext context;
    private final Flow flow;
    private final Spot spot;

    TableWriter(BodyContext context, Flow flow, Spot spot) {
        this.context = context;
        this.flow = flow;
        this.spot = spot;
    }

    void write(Table table) {
        if (!table.caption().isEmpty()) {
            WordParagraph caption = flow.paragraph(Role.CAPTION).keepWithNext();
            new InlineWriter(context, spot).text(table.caption(), caption.content(), RunLook.PLAIN);
        }
        TableColumns columns = TableColumns.of(table, context.sections().textWidth(spot.landscape()));
        XmlBuilder out = new XmlBuilder().open("w:tbl");
        properties(table, columns, out);
        rows(table.rows(), columns, out);
        flow.table(out.close());
    }

    private void properties(Table table, TableColumns columns, XmlBuilder out) {
        out.open("w:tblPr");
        WordXml.value(out, "w:tblStyle", context.styles().id(Role.TABLE));
        out.single("w:tblW", "w:w", "5000", "w:type", "pct");
        if (isForm()) {
            out.open("w:tblBorders");
            TableDefinitions.rule(out, "insideV", 4, TableDefinitions.GREY);
            out.close();
        }
        if (columns.small()) {
            int above = TableDefinitions.ABOVE_TEXT;
            out.open("w:tblCellMar");
            TableDefinitions.margins(out, above, 0, above, TableColumns.SMALL_MARGIN);
            out.close();
        }
        out.single("w:tblLook", LOOK);
        String name = "Tabel " + context.counters().nextTable();
        WordXml.value(out, "w:tblCaption", table.caption().isEmpty() ? name : table.caption());
        out.close().open("w:tblGrid");
        for (int i = 0; i < columns.count(); i++) {
            out.single("w:gridCol", "w:w", columns.twips(i));
        }
        out.close();
    }

    /** The header row and the first two others stay together. */
    private void rows(List<Row> rows, TableColumns columns, XmlBuilder out) {
        CellWriter cells = new CellWriter(context, spot, columns);
        out.open("w:tr").open("w:trPr").single("w:cantSplit").single("w:tblHeader");
        out.close();
        for (int i = 0; i < columns.count(); i++) {
            cells.header(i, out);
        }
        out.close();
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), cells, i == 0 && rows.size() > 1, out);
        }
    }

    private void row(Row row, CellWriter cells, boolean stays, XmlBuilder out) {
        out.open("w:tr").open("w:trPr").single("w:cantSplit");
        if (isForm() && row.cells().stream().anyMatch(cell -> hasFillIn(cell.content()))) {
            out.single("w:trHeight", "w:val", ROOM_TO_WRITE, "w:hRule", "atLeast");
        }
        out.close();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.cell(row.cells().get(i).content(), i, stays, out);
        }
        out.close();
    }

    private boolean isForm() {
        return spot.kind() == PassageKind.FORM;
    }

    private static boolean hasFillIn(List<Inline> content) {
        return content.stream().anyMatch(Inline.FillIn.class::isInstance);
    }
}
