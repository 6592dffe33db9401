package nl.ivpgenerator.render.pdf;

import java.util.List;
import java.util.stream.Collectors;

/** Text holds characters that neither the typeface nor the symbols can show; a PDF would have empty boxes there. */
public final class MissingGlyphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Integer> characters;

    MissingGlyphException(List<Integer> characters) {
        super("no glyph for " + shown(characters));
        this.characters = List.copyOf(characters);
    }

    /** The characters with their numbers, for example {@code 😀 (U+1F600)}, ready for a message. */
    public String shown() {
        return shown(characters);
    }

    private static String shown(List<Integer> characters) {
        return characters.stream()
                .map(c -> Character.toString(c) + " (" + String.format("U+%04X", c) + ")")
                .collect(Collectors.joining(", "));
    }
}
