package nl.ivpgenerator.render.read;

import java.util.List;
import java.util.Map;

/**
 * What someone reads in a file: contents, headers, footers, and the marks of lists left out.
 *
 * @param body the words in order; where a note is referred to stands its number after a caret
 * @param notes the words of each note under its number
 */
public record Reading(List<String> body, Map<Integer, List<String>> notes) {

    public Reading {
        body = List.copyOf(body);
        notes = Map.copyOf(notes);
    }
}
