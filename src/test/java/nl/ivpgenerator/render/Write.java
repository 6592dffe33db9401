package nl.ivpgenerator.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Document.Passage;
import nl.ivpgenerator.document.Document.PassageKind;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Element.Alignment;
import nl.ivpgenerator.document.Element.Box;
import nl.ivpgenerator.document.Element.Cell;
import nl.ivpgenerator.document.Element.Column;
import nl.ivpgenerator.document.Element.ListElement;
import nl.ivpgenerator.document.Element.ListItem;
import nl.ivpgenerator.document.Element.Paragraph;
import nl.ivpgenerator.document.Element.Row;
import nl.ivpgenerator.document.Inline;

/** Short words for writing documents in tests. */
public final class Write {

    private Write() {}

    public static Inline.Text t(String text) {
        return new Inline.Text(text);
    }

    public static Paragraph p(Inline... content) {
        return new Paragraph(List.of(content));
    }

    public static Element bullets(String... items) {
        return new ListElement(false, 1, items(Box.NONE, items));
    }

    public static Element steps(String... items) {
        return new ListElement(true, 1, items(Box.NONE, items));
    }

    /** Check boxes; the first is checked. */
    public static Element boxes(String first, String... others) {
        List<ListItem> all = new ArrayList<>(items(Box.CHECKED, first));
        all.addAll(items(Box.OPEN, others));
        return new ListElement(false, 1, all);
    }

    public static Cell cell(String text) {
        return new Cell(List.of(t(text)));
    }

    public static Row row(String... cells) {
        return new Row(Arrays.stream(cells).map(Write::cell).toList());
    }

    /** Widths and titles by turns. */
    public static List<Column> columns(Object... widthsAndTitles) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < widthsAndTitles.length; i += 2) {
            columns.add(column((Integer) widthsAndTitles[i], (String) widthsAndTitles[i + 1], false));
        }
        return columns;
    }

    /** The thirteen columns of a planning. */
    public static List<Column> bars() {
        List<Column> columns = new ArrayList<>(columns(24, "Actie", 12, "Eigenaar", 4, "Uren"));
        for (int quarter = 0; quarter < 10; quarter++) {
            columns.add(column(6, (2027 + quarter / 4) + "-K" + (quarter % 4 + 1), true));
        }
        return columns;
    }

    public static Passage text(String block, Element... elements) {
        return form(block, PassageKind.TEXT, elements);
    }

    public static Passage form(String block, PassageKind kind, Element... elements) {
        return new Passage(block, bookmark(block), "intern", kind, false, List.of(elements));
    }

    public static Passage wide(String block, Element... elements) {
        return new Passage(block, bookmark(block), "intern", PassageKind.TEXT, true, List.of(elements));
    }

    public static Parts part(String id, String number, String title) {
        return new Parts(id, number, title);
    }

    private static List<ListItem> items(Box box, String... items) {
        return Arrays.stream(items)
                .map(item -> new ListItem(box, List.of(p(t(item)))))
                .toList();
    }

    private static Column column(int width, String title, boolean bar) {
        return new Column(List.of(t(title)), bar ? Alignment.CENTER : Alignment.LEFT, width, bar);
    }

    private static String bookmark(String id) {
        return "ivp_" + id.replaceAll("\\W", "_");
    }

    /** A part that grows. */
    public static final class Parts {
        private final String id;
        private final String number;
        private final String title;
        private final List<Passage> passages = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();

        private Parts(String id, String number, String title) {
            this.id = id;
            this.number = number;
            this.title = title;
        }

        public Parts with(Passage passage) {
            passages.add(passage);
            return this;
        }

        public Parts below(Part... below) {
            parts.addAll(List.of(below));
            return this;
        }

        public Part done() {
            return new Part(
                    id,
                    bookmark("deel_" + id),
                    1,
                    number,
                    title,
                    nl.ivpgenerator.document.Document.Fragment.NONE,
                    false,
                    passages,
                    parts);
        }
    }
}
