package nl.ivpgenerator.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Markdown file with the results: a section per part. A run replaces the sections of its own parts and leaves the others. */
final class Results {

    static final String NOT_MEASURED = "not measured";

    private static final String HEAD = "\n## ";

    private final Path file;
    private final String opening;
    private final String stamp;
    private final Map<String, String> sections = new LinkedHashMap<>();

    /**
     * @param opening what stands above the sections
     * @param stamp what stands above each section that this run makes: when and where it was measured
     */
    Results(Path file, String opening, String stamp) {
        this.file = file;
        this.opening = opening;
        this.stamp = stamp;
        if (Files.exists(file)) {
            String[] parts = Shell.read(file).split(HEAD);
            Arrays.stream(parts, 1, parts.length).forEach(this::keep);
        }
    }

    private void keep(String section) {
        int end = section.indexOf('\n');
        sections.put(section.substring(0, end), section.substring(end).strip());
    }

    /** Puts a section in the place of an earlier one with this title, or after all others, and writes the file. */
    void put(String title, String text) {
        sections.put(title, "*" + stamp + "*\n\n" + text.strip());
        StringBuilder all = new StringBuilder(opening.strip()).append('\n');
        sections.forEach((name, content) ->
                all.append(HEAD).append(name).append("\n\n").append(content).append('\n'));
        Shell.write(file, all.toString());
        System.err.println("bench: wrote '" + title + "' to " + file);
    }

    /** Rows of a Markdown table. */
    static final class Table {

        private final StringBuilder text = new StringBuilder("\n");

        Table(String... heads) {
            row((Object[]) heads);
            List<Object> line = new ArrayList<>();
            Arrays.stream(heads).forEach(head -> line.add("---"));
            row(line.toArray());
        }

        Table row(Object... cells) {
            text.append('|');
            Arrays.stream(cells).forEach(cell -> text.append(' ').append(cell).append(" |"));
            text.append('\n');
            return this;
        }

        @Override
        public String toString() {
            return text + "\n";
        }
    }
}
