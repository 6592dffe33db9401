package nl.ivpgenerator.document;

import java.util.List;

/**
 * The words of a document in their order, without its form: what checks read and what all formats must show.
 *
 * @param lines title, subtitle, facts, headings and body in order, of one page with the facts last; each paragraph, caption and cell is a line. Without notes
 * @param notes the lines of all notes in the order of their numbers
 * @param fillIns what someone fills in later, in order, as many times as it stands there
 * @param gaps places that should hold something and do not
 */
public record DocumentText(List<Line> lines, List<Line> notes, List<FillIn> fillIns, List<Gap> gaps) {

    /** What a line is. */
    public enum Kind {
        TITLE,
        FACT,
        HEADING,
        PARAGRAPH,
        CAPTION,
        HEADER,
        CELL
    }

    /**
     * Where something stands.
     *
     * @param partId empty above the first part
     * @param blockId empty outside blocks
     */
    public record Spot(String partId, String blockId) {}

    /**
     * A line without marks. A heading has its number; a fact is "name: value"; a fill-in is its description; a line break is a blank. An
     * empty cell is an empty line.
     */
    public record Line(Kind kind, Spot spot, String text) {}

    /** Something to be filled in later. */
    public record FillIn(Spot spot, String description) {}

    /** What has nothing in it. Body cells may be empty, so only the cell that heads a row counts. */
    public enum GapKind {
        PART,
        HEADING,
        PASSAGE,
        PARAGRAPH,
        LIST,
        ITEM,
        QUOTATION,
        TABLE,
        HEADER,
        ROW_HEADER,
        FACT,
        NOTE
    }

    /** A place without content. */
    public record Gap(GapKind kind, Spot spot) {}

    public DocumentText {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        fillIns = List.copyOf(fillIns);
        gaps = List.copyOf(gaps);
    }

    public static DocumentText of(Document document) {
        return new DocumentTextReader().read(document);
    }

    /** The headings in order, with their numbers. */
    public List<String> headings() {
        return lines.stream()
                .filter(line -> line.kind() == Kind.HEADING)
                .map(Line::text)
                .toList();
    }
}
