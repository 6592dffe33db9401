package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.PackReader;
import nl.ivpgenerator.pack.choice.ChoiceCatalog;
import nl.ivpgenerator.profile.ProfileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the manuals show is true: their examples work as they stand there. */
class ManualTest {

    private static final Path GUIDE = Path.of("docs/handleiding.md");
    private static final Path TEMPLATES = Path.of("docs/sjablonen.md");
    private static final Path LAYER = Path.of("src/test/cases/eigen-sjablonen/sjablonen");

    private static final String CODE = "\\n\\n((?: {4}.*\\n|\\n)+)";
    private static final Pattern EXAMPLE = Pattern.compile(CODE);
    private static final Pattern FILE = Pattern.compile("(?m)^`([^`\\n]+)`:" + CODE);

    @TempDir
    Path folder;

    @Test
    void everyPieceOfProfileInTheGuideReadsWithoutFindings() throws IOException {
        ChoiceCatalog choices = PackReader.read(List.of(Shipped.PACK), new Findings())
                .orElseThrow()
                .choices();
        Files.createDirectory(folder.resolve("basis"));
        Files.writeString(folder.resolve("basis/regio.yaml"), "organisatie:\n  afdeling_personeel: HRM\n");
        List<String> pieces = examples(GUIDE)
                .filter(text -> text.matches("(?s)[a-z]+:[ \\n].*"))
                .toList();
        assertThat(pieces).hasSizeGreaterThan(3);
        for (String piece : pieces) {
            Findings findings = new Findings();
            new ProfileReader(choices).read(Files.writeString(folder.resolve("p.yaml"), piece), findings);
            assertThat(findings.sorted())
                    .as(piece)
                    .extracting(Finding::code)
                    .allMatch(code -> code.equals("ontbrekende-keuze"));
        }
    }

    /** {@link CasesTest} makes documents with that layer. */
    @Test
    void theFilesInTheManualOnTemplatesAreALayerThatIsTried() throws IOException {
        Map<String, String> shown = new TreeMap<>();
        FILE.matcher(Files.readString(TEMPLATES))
                .results()
                .forEach(match -> shown.put(match.group(1), unindented(match.group(2))));
        Map<String, String> tried = new TreeMap<>();
        try (Stream<Path> files = Files.walk(LAYER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tried.put(LAYER.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        assertThat(shown).containsExactlyEntriesOf(tried);
    }

    private static Stream<String> examples(Path manual) throws IOException {
        return EXAMPLE.matcher(Files.readString(manual)).results().map(ManualTest::example);
    }

    private static String example(MatchResult match) {
        return unindented(match.group(1));
    }

    private static String unindented(String code) {
        return code.lines()
                        .map(line -> line.isBlank() ? "" : line.substring(4))
                        .collect(Collectors.joining("\n"))
                        .strip()
                + "\n";
    }
}
