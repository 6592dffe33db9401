package nl.ivpgenerator.document;

import java.util.List;

/** What stands on its own lines. */
public sealed interface Element {

    record Paragraph(List<Inline> content) implements Element {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** A list of bullets, or of numbers from {@code start}. */
    record ListElement(boolean ordered, int start, List<ListItem> items) implements Element {
        public ListElement {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of a list.
     *
     * @param box a check box before the item, or none
     */
    record ListItem(Box box, List<Element> elements) {
        public ListItem {
            elements = List.copyOf(elements);
        }
    }

    /** A check box. */
    enum Box {
        NONE,
        OPEN,
        CHECKED
    }

    /** A passage that stands out: Markdown's quotation. */
    record Quotation(List<Element> elements) implements Element {
        public Quotation {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A table with one header row; the first cell of each row is its header.
     *
     * @param caption may be empty
     * @param rows each with as many cells as there are columns
     */
    record Table(String caption, List<Column> columns, List<Row> rows) implements Element {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** How the cells of a column stand. */
    enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * A column.
     *
     * @param width share of the table's width, in hundredths; the columns of a table add up to 100
     * @param bar whether cells with content are shaded
     */
    record Column(List<Inline> header, Alignment alignment, int width, boolean bar) {
        public Column {
            header = List.copyOf(header);
        }
    }

    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell; without content it is empty. */
    record Cell(List<Inline> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }
}
