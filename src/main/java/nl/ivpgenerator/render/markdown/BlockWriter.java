package nl.ivpgenerator.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Element.Box;
import nl.ivpgenerator.document.Element.ListElement;
import nl.ivpgenerator.document.Element.ListItem;
import nl.ivpgenerator.document.Inline;

/** Writes what stands on its own lines: each element becomes a block of lines. Keeps the notes it meets for the end. */
final class BlockWriter {

    private static final String NOTE_INDENT = "    ";

    private final Map<Integer, Inline.Note> notes = new TreeMap<>();

    /** The lines of each element; two lists in a row get different markers, as they would run together otherwise. */
    List<List<String>> blocks(List<Element> elements) {
        List<List<String>> blocks = new ArrayList<>();
        boolean other = false;
        Element previous = null;
        for (Element element : elements) {
            other = previous instanceof ListElement a
                    && element instanceof ListElement b
                    && a.ordered() == b.ordered()
                    && !other;
            blocks.add(lines(element, other));
            previous = element;
        }
        return blocks;
    }

    /** The notes met so far, in the order of their numbers. */
    List<List<String>> notes() {
        List<List<String>> blocks = new ArrayList<>();
        for (Inline.Note note : List.copyOf(notes.values())) {
            blocks.add(prefixed("[^" + note.number() + "]: ", NOTE_INDENT, separated(blocks(note.elements()))));
        }
        return blocks;
    }

    MarkdownLine line(List<Inline> content) {
        return InlineWriter.write(content, note -> notes.put(note.number(), note));
    }

    /** Blocks with an empty line between them. */
    static List<String> separated(List<List<String>> blocks) {
        List<String> lines = new ArrayList<>();
        for (List<String> block : blocks) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block);
        }
        return lines;
    }

    private List<String> lines(Element element, boolean otherMarker) {
        if (element instanceof Element.Paragraph paragraph) {
            return line(paragraph.content()).inBlock().lines().toList();
        } else if (element instanceof ListElement list) {
            return list(list, otherMarker);
        } else if (element instanceof Element.Quotation quotation) {
            return prefixed("> ", "> ", separated(blocks(quotation.elements())));
        } else if (element instanceof Element.Table table) {
            return TableWriter.write(table, this);
        }
        throw new IllegalStateException("Unknown element " + element);
    }

    private List<String> list(ListElement list, boolean otherMarker) {
        boolean tight = isTight(list);
        List<String> lines = new ArrayList<>();
        int number = list.start();
        for (ListItem item : list.items()) {
            String marker = list.ordered() ? number++ + (otherMarker ? ") " : ". ") : otherMarker ? "* " : "- ";
            if (!tight && !lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(item(item, marker, tight));
        }
        return lines;
    }

    private List<String> item(ListItem item, String marker, boolean tight) {
        List<List<String>> blocks = blocks(item.elements());
        List<String> lines = tight ? blocks.stream().flatMap(List::stream).toList() : separated(blocks);
        return prefixed(marker + box(item.box()), " ".repeat(marker.length()), lines);
    }

    private static String box(Box box) {
        return switch (box) {
            case NONE -> "";
            case OPEN -> "[ ] ";
            case CHECKED -> "[x] ";
        };
    }

    /** Whether each item is a line, perhaps with such a list under it. */
    private static boolean isTight(ListElement list) {
        return list.items().stream().allMatch(item -> {
            List<Element> elements = item.elements();
            return elements.isEmpty()
                    || (elements.get(0) instanceof Element.Paragraph
                            && elements.size() <= 2
                            && elements.stream()
                                    .skip(1)
                                    .allMatch(e -> e instanceof ListElement lower && isTight(lower)));
        });
    }

    private static List<String> prefixed(String first, String next, List<String> lines) {
        List<String> prefixed = new ArrayList<>();
        for (String line : lines.isEmpty() ? List.of("") : lines) {
            prefixed.add(((prefixed.isEmpty() ? first : next) + line).stripTrailing());
        }
        return prefixed;
    }
}
