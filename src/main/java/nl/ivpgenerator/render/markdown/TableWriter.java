package nl.ivpgenerator.render.markdown;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Element.Alignment;
import nl.ivpgenerator.document.Element.Column;
import nl.ivpgenerator.document.Inline;

/** Writes a table with its columns below each other, as far as the texts in them are not too long for that. */
final class TableWriter {

    private static final int WIDEST_PADDED = 60;
    private static final int NARROWEST = 3;

    private TableWriter() {}

    static List<String> write(Element.Table table, BlockWriter writer) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream()
                .map(column -> cell(column.header(), writer))
                .toList());
        for (Element.Row row : table.rows()) {
            rows.add(row.cells().stream()
                    .map(cell -> cell(cell.content(), writer))
                    .toList());
        }
        List<Integer> widths = widths(rows);
        List<String> lines = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            lines.add(InlineWriter.caption(table.caption()).inBlock());
            lines.add("");
        }
        lines.add(line(rows.get(0), table.columns(), widths));
        lines.add(separator(table.columns(), widths));
        rows.subList(1, rows.size()).forEach(row -> lines.add(line(row, table.columns(), widths)));
        return lines;
    }

    private static String cell(List<Inline> content, BlockWriter writer) {
        return writer.line(content).inCell();
    }

    /** Longer texts stick out, so that one of them does not push all others apart. */
    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            int column = i;
            int longest = rows.stream()
                    .mapToInt(row -> length(row.get(column)))
                    .filter(length -> length <= WIDEST_PADDED)
                    .max()
                    .orElse(0);
            widths.add(Math.max(NARROWEST, longest));
        }
        return widths;
    }

    private static String line(List<String> cells, List<Column> columns, List<Integer> widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < cells.size(); i++) {
            line.append(' ')
                    .append(padded(cells.get(i), widths.get(i), columns.get(i).alignment()))
                    .append(" |");
        }
        return line.toString();
    }

    private static String padded(String text, int width, Alignment alignment) {
        int blanks = Math.max(0, width - length(text));
        int before = switch (alignment) {
            case LEFT -> 0;
            case CENTER -> blanks / 2;
            case RIGHT -> blanks;
        };
        return " ".repeat(before) + text + " ".repeat(blanks - before);
    }

    private static String separator(List<Column> columns, List<Integer> widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < columns.size(); i++) {
            Alignment alignment = columns.get(i).alignment();
            line.append(alignment == Alignment.CENTER ? ":" : "-")
                    .append("-".repeat(widths.get(i)))
                    .append(alignment == Alignment.LEFT ? "-|" : ":|");
        }
        return line.toString();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
