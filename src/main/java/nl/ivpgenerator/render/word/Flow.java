package nl.ivpgenerator.render.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;

/** Paragraphs, tables and marks in their order, as they stand in a body or a note. */
final class Flow {

    /** White between a table and the text below it. */
    private static final int BELOW_TABLE = WordXml.twipsOfPoints(12);

    private static final Set<Role> HEADINGS = EnumSet.range(Role.HEADING1, Role.HEADING6);

    private sealed interface Block {}

    private record Text(WordParagraph paragraph) implements Block {}

    private record Table(XmlBuilder xml) implements Block {}

    /** Something that takes no room, such as the start of a bookmark. */
    private record Mark(XmlBuilder xml) implements Block {}

    private record Other(XmlBuilder xml) implements Block {}

    private final WordStyles styles;
    private final List<Block> blocks = new ArrayList<>();
    /** Starts that wait for the first paragraph of what they mark. */
    private XmlBuilder starts = new XmlBuilder();

    Flow(WordStyles styles) {
        this.styles = styles;
    }

    /** A new paragraph at the end. A table has no white of its own below it, so the text after it brings that along; headings have it anyway. */
    WordParagraph paragraph(Role role) {
        WordParagraph paragraph = new WordParagraph(styles.id(role));
        if (!endsWithTable()) {
            return add(paragraph);
        }
        if (!HEADINGS.contains(role)) {
            paragraph.before(BELOW_TABLE);
        }
        paragraph.markWithin(starts);
        starts = new XmlBuilder();
        return add(paragraph);
    }

    /** Word takes two tables without anything between them for one. */
    void table(XmlBuilder table) {
        separateTable();
        placeStarts();
        blocks.add(new Table(table));
    }

    /**
     * Where a bookmark starts: within the next paragraph, if that is what follows. The standard would have it between paragraphs and tables too
     * (ECMA-376 part 1, 17.13.6.2), but LibreOffice loses it there, as it does at the very start of a paragraph after a table.
     */
    void start(XmlBuilder mark) {
        starts.append(mark);
    }

    /** Where a bookmark ends: within the last paragraph, if that is what stands before. */
    void end(XmlBuilder mark) {
        if (starts.isEmpty() && last() instanceof Text text) {
            text.paragraph().content().append(mark);
        } else {
            placeStarts();
            blocks.add(new Mark(mark));
        }
    }

    /** A finished piece that is neither a paragraph nor a table. */
    void other(XmlBuilder piece) {
        blocks.add(new Other(piece));
    }

    boolean isEmpty() {
        return blocks.stream().allMatch(Mark.class::isInstance);
    }

    /** The paragraph that everything so far ends with; without one, such as after a table, an empty one that hardly takes room. */
    WordParagraph closing() {
        if (last() instanceof Text text) {
            return text.paragraph();
        }
        return add(new WordParagraph(styles.id(Role.BODY)).tiny());
    }

    /** The white below the last paragraph, in twips. */
    void whiteBelow(int twips) {
        if (last() instanceof Text text) {
            text.paragraph().after(twips);
        }
    }

    /** Text must not end with a table: Word mends that by itself, in its own way. */
    void separateTable() {
        if (endsWithTable()) {
            closing();
        }
    }

    void writeTo(XmlBuilder out) {
        for (Block block : blocks) {
            if (block instanceof Text text) {
                text.paragraph().writeTo(out);
            } else if (block instanceof Table table) {
                out.append(table.xml());
            } else if (block instanceof Mark mark) {
                out.append(mark.xml());
            } else if (block instanceof Other other) {
                out.append(other.xml());
            }
        }
    }

    private WordParagraph add(WordParagraph paragraph) {
        paragraph.content().append(starts);
        starts = new XmlBuilder();
        blocks.add(new Text(paragraph));
        return paragraph;
    }

    private void placeStarts() {
        if (!starts.isEmpty()) {
            blocks.add(new Mark(starts));
            starts = new XmlBuilder();
        }
    }

    boolean startsWithTable() {
        return blocks.stream()
                .filter(block -> !(block instanceof Mark))
                .findFirst()
                .filter(Table.class::isInstance)
                .isPresent();
    }

    private boolean endsWithTable() {
        return last() instanceof Table;
    }

    /** The last block that takes room; at the start a mark, which is none of these. */
    private Block last() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (!(blocks.get(i) instanceof Mark)) {
                return blocks.get(i);
            }
        }
        return new Mark(new XmlBuilder());
    }
}
