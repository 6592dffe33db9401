package nl.ivpgenerator.compose;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.compose.ComposedDocument.Reading;

/**
 * A stretch of Markdown between blank lines: the unit of provenance.
 *
 * @param readings what was read while it was being written, or since the paragraph before it
 */
record MarkdownParagraph(String text, List<Reading> readings) {

    static List<MarkdownParagraph> of(String markdown, List<Reading> readings) {
        List<MarkdownParagraph> paragraphs = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (String line : markdown.split("(?<=\n)", -1)) {
            if (line.isBlank()) {
                add(markdown, start, end, readings, paragraphs);
                start = end;
            }
            end += line.length();
        }
        add(markdown, start, Math.max(end, markdown.length()), readings, paragraphs);
        return last(paragraphs, markdown.length(), readings);
    }

    private static void add(
            String markdown, int start, int end, List<Reading> readings, List<MarkdownParagraph> paragraphs) {
        String text = markdown.substring(start, end).strip();
        if (!text.isEmpty()) {
            paragraphs.add(new MarkdownParagraph(text, within(readings, start, end)));
        }
    }

    private static List<Reading> within(List<Reading> readings, int start, int end) {
        return readings.stream()
                .filter(reading -> reading.offset() >= start && reading.offset() < end)
                .toList();
    }

    /** What was read at the very end belongs to the last paragraph. */
    private static List<MarkdownParagraph> last(
            List<MarkdownParagraph> paragraphs, int length, List<Reading> readings) {
        List<Reading> rest = within(readings, length, Integer.MAX_VALUE);
        if (!paragraphs.isEmpty() && !rest.isEmpty()) {
            MarkdownParagraph last = paragraphs.remove(paragraphs.size() - 1);
            List<Reading> all = new ArrayList<>(last.readings());
            all.addAll(rest);
            paragraphs.add(new MarkdownParagraph(last.text(), all));
        }
        return List.copyOf(paragraphs);
    }
}
