package nl.ivpgenerator.document;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table; every row must have as many cells as the header. */
final class TableReader {

    private final ReaderPassage passage;
    private final TableStyle style;

    TableReader(ReaderPassage passage, TableStyle style) {
        this.passage = passage;
        this.style = style;
    }

    Optional<Element> read(TableBlock table) {
        List<TableRow> head = rows(table, TableHead.class);
        List<TableCell> headers = head.isEmpty() ? List.of() : cells(head.get(0));
        List<Element.Row> rows = new ArrayList<>();
        for (TableRow row : rows(table, TableBody.class)) {
            List<TableCell> cells = cells(row);
            if (cells.size() == headers.size()) {
                rows.add(new Element.Row(cells.stream()
                        .map(cell -> new Element.Cell(content(cell)))
                        .toList()));
            } else {
                reportRagged(row, cells.size(), headers.size());
            }
        }
        return headers.isEmpty() ? Optional.empty() : Optional.of(table(headers, rows));
    }

    private Element table(List<TableCell> headers, List<Element.Row> rows) {
        List<List<Inline>> words = headers.stream().map(this::content).toList();
        List<Integer> widths =
                style.columns().isEmpty() ? ColumnWidths.ofContent(words, rows) : ColumnWidths.ofShares(shares(words));
        List<Element.Column> columns = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean bar = !style.columns().isEmpty() && columnStyle(i).bar();
            columns.add(new Element.Column(words.get(i), alignment(headers.get(i)), widths.get(i), bar));
        }
        return new Element.Table(Typography.print(style.caption()), columns, rows);
    }

    private List<Integer> shares(List<List<Inline>> headers) {
        List<Integer> shares = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            shares.add(columnStyle(i).width());
        }
        return shares;
    }

    private TableStyle.ColumnStyle columnStyle(int column) {
        return style.columns().get(Math.min(column, style.columns().size() - 1));
    }

    private List<Inline> content(TableCell cell) {
        return new InlineReader(passage).readLine(cell);
    }

    private static Element.Alignment alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == TableCell.Alignment.CENTER) {
            return Element.Alignment.CENTER;
        }
        return alignment == TableCell.Alignment.RIGHT ? Element.Alignment.RIGHT : Element.Alignment.LEFT;
    }

    private static List<TableRow> rows(TableBlock table, Class<? extends Node> section) {
        List<TableRow> rows = new ArrayList<>();
        for (Node child : table.getChildren()) {
            if (section.isInstance(child)) {
                child.getChildIterator().forEachRemaining(row -> {
                    if (row instanceof TableRow tableRow) {
                        rows.add(tableRow);
                    }
                });
            }
        }
        return rows;
    }

    private static List<TableCell> cells(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        row.getChildIterator().forEachRemaining(cell -> {
            if (cell instanceof TableCell tableCell) {
                cells.add(tableCell);
            }
        });
        return cells;
    }

    private void reportRagged(TableRow row, int found, int expected) {
        passage.problem(
                "ongelijke-tabelrij",
                "Deze rij van de tabel heeft " + found + " cellen, de kop heeft er " + expected + ": '"
                        + ReaderPassage.quote(row.getChars()) + "'.",
                "Ook een lege cel heeft streepjes nodig: |  |.");
    }
}
