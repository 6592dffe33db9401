package nl.ivpgenerator.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The findings that a profile expects of itself: a comment {@code # verwacht: ...} names the finding on the next line of YAML,
 * {@code # verwacht bestand: ...} one about the file as a whole.
 */
public final class ExpectedFindings {

    private static final String ON_LINE = "# verwacht: ";
    private static final String ON_FILE = "# verwacht bestand: ";

    private ExpectedFindings() {}

    /** Each as the number of its line, zero for the whole file, a colon and what the comment says. */
    public static List<String> of(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> expected = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(ON_LINE)) {
                waiting.add(line.substring(ON_LINE.length()));
            } else if (line.startsWith(ON_FILE)) {
                expected.add("0: " + line.substring(ON_FILE.length()));
            } else {
                for (String finding : waiting) {
                    expected.add(i + 1 + ": " + finding);
                }
                waiting.clear();
            }
        }
        return expected;
    }
}
