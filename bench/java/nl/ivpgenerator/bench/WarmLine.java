package nl.ivpgenerator.bench;

import java.util.List;

/**
 * What one document took in a process that makes many: a line of five words, of which the first is always the same.
 *
 * @param setting nanoseconds from the text to the bytes of the PDF
 * @param whole nanoseconds from the profile to the bytes of the PDF; equal to {@code setting} for who starts from the text
 */
record WarmLine(String document, int pages, long setting, long whole) {

    private static final String FIRST = "made ";

    /** The lines among what else a process says. */
    static List<WarmLine> all(String said) {
        return said.lines()
                .filter(line -> line.startsWith(FIRST))
                .map(line -> of(line.substring(FIRST.length())))
                .toList();
    }

    private static WarmLine of(String line) {
        String[] words = line.split(" ");
        return new WarmLine(words[0], Integer.parseInt(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]));
    }

    @Override
    public String toString() {
        return FIRST + document + " " + pages + " " + setting + " " + whole;
    }
}
