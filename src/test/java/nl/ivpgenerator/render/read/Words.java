package nl.ivpgenerator.render.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gathers the words of a file. A no-break space is part of a word: all formats must have it at the same place. */
public final class Words {

    private final StringBuilder body = new StringBuilder();
    private final Map<Integer, StringBuilder> notes = new TreeMap<>();
    private StringBuilder current = body;

    public void text(String text) {
        current.append(text);
    }

    /** Here one word ends and another begins. */
    public void gap() {
        current.append('\n');
    }

    /** A reference to a note. */
    public void mark(String number) {
        current.append(" ^").append(number.strip()).append(' ');
    }

    /** What {@code reading} gathers is the text of this note. */
    public void note(int number, Runnable reading) {
        StringBuilder outside = current;
        current = notes.computeIfAbsent(number, key -> new StringBuilder());
        reading.run();
        current = outside;
    }

    public Reading reading() {
        Map<Integer, List<String>> texts = new TreeMap<>();
        notes.forEach((number, text) -> texts.put(number, split(text)));
        return new Reading(split(body), texts);
    }

    private static List<String> split(StringBuilder text) {
        return new ArrayList<>(Stream.of(text.toString().split("[ \t\r\n]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }
}
