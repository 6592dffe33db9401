package nl.ivpgenerator.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words with their syllables apart, as one says them: {@code src/test/resources/.../lettergrepen.txt}. */
class SyllablesTest {

    private static final Path WORDS = Path.of("src/test/resources/nl/ivpgenerator/readability/lettergrepen.txt");

    @Test
    void countsAsOneSaysThem() throws IOException {
        List<String> wrong = Files.readAllLines(WORDS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .filter(line -> Syllables.of(word(line)) != syllables(line))
                .map(line -> line + " -> " + Syllables.of(word(line)))
                .toList();
        assertThat(wrong).isEmpty();
    }

    /** A dot stands between syllables. */
    private static String word(String line) {
        return line.replace("·", "").replaceAll(" = \\d+", "");
    }

    private static int syllables(String line) {
        return line.contains(" = ")
                ? Integer.parseInt(line.substring(line.indexOf(" = ") + 3))
                : line.split("·").length;
    }
}
