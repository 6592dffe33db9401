package nl.ivpgenerator.profile;

import java.util.List;

/** Writes explanations as YAML comments that fit a screen. */
final class Comments {

    static final int WIDTH = 100;

    private Comments() {}

    /** Each line becomes a comment; what is too long goes on below, as far in as its line and a bit further. */
    static void wrapped(List<String> lines, String indent, StringBuilder text) {
        for (String line : lines) {
            String margin =
                    line.substring(0, line.length() - line.stripLeading().length());
            StringBuilder current = new StringBuilder(margin);
            for (String word : line.strip().split("\\s+")) {
                if (current.length() > margin.length() && indent.length() + current.length() + word.length() > WIDTH) {
                    append(current, indent, text);
                    current = new StringBuilder(margin + (margin.isEmpty() ? "" : "  "));
                }
                current.append(current.toString().isBlank() ? "" : " ").append(word);
            }
            append(current, indent, text);
        }
    }

    private static void append(StringBuilder line, String indent, StringBuilder text) {
        text.append(indent).append("# ").append(line.toString().stripTrailing()).append('\n');
    }
}
