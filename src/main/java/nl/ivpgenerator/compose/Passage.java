package nl.ivpgenerator.compose;

import java.util.List;
import nl.ivpgenerator.compose.ComposedDocument.Reading;

/** What one template wrote and read. */
record Passage(String text, List<Reading> readings) {

    /** Without blank lines at the start and blanks at the end. */
    Passage trimmed() {
        int start = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        int cut = start;
        return new Passage(
                text.substring(start).stripTrailing(),
                readings.stream()
                        .map(reading -> new Reading(reading.path(), Math.max(0, reading.offset() - cut)))
                        .toList());
    }
}
