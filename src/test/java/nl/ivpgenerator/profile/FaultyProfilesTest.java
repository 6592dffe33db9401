package nl.ivpgenerator.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.ivpgenerator.finding.ExpectedFindings;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every file of {@code src/test/findings} against the small catalog. A comment {@code # verwacht: ...} names the finding on the next
 * line of YAML; {@code # verwacht bestand: ...} a finding about the file as a whole. There may be no other findings.
 */
class FaultyProfilesTest {

    private static final Path FOLDER = Path.of("src/test/findings");

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void give_exactly_the_findings_that_their_comments_expect(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        Findings findings = new Findings();
        new ProfileReader(SmallCatalog.CATALOG).read(file, findings);
        List<String> found =
                findings.sorted().stream().map(FaultyProfilesTest::shown).toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(ExpectedFindings.of(file));
        assertThat(findings.sorted()).extracting(Finding::code).contains(name.replaceFirst("(-\\d+)?\\.yaml$", ""));
    }

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static String shown(Finding finding) {
        String text = finding.toString();
        return finding.place().line()
                + text.substring(finding.place().toString().length());
    }
}
