package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/cases} is a profile ({@code profiel.yaml}, or {@code profiel.txt} naming a shipped one) with the Markdown that it gives, compared
 * whole. A folder {@code sjablonen} lies as a layer over the shipped pack; {@code documenten.txt} limits the case to some documents. {@code -Divp.herschrijf=ja} writes the expectation anew, for review in the change itself.
 */
class CasesTest {

    private static final Path CASES = Path.of("src/test/cases");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void profileGivesTheExpectedMarkdown(Path folder, @TempDir Path output) throws IOException {
        Path profile = profile(folder);
        List<Path> packs = packs(folder);
        GenerationReport report = Shipped.generator(packs)
                .generate(profile, Shipped.request(profile, packs, documents(folder), output), Progress.NONE);
        assertThat(report.findings().hasErrors())
                .as(report.findings().sorted().toString())
                .isFalse();
        Map<String, String> made = markdown(output.resolve(report.profile()));
        Path expected = folder.resolve("verwacht");
        if ("ja".equals(System.getProperty("ivp.herschrijf"))) {
            Files.createDirectories(expected);
            for (Map.Entry<String, String> file : made.entrySet()) {
                Files.writeString(expected.resolve(file.getKey()), file.getValue());
            }
        }
        assertThat(made).containsExactlyEntriesOf(markdown(expected));
    }

    private static Path profile(Path folder) throws IOException {
        Path named = folder.resolve("profiel.txt");
        return Files.exists(named) ? Path.of(Files.readString(named).strip()) : folder.resolve("profiel.yaml");
    }

    private static List<Path> packs(Path folder) {
        Path layer = folder.resolve("sjablonen");
        return Files.exists(layer) ? List.of(Shipped.PACK, layer) : List.of(Shipped.PACK);
    }

    private static Set<String> documents(Path folder) throws IOException {
        Path named = folder.resolve("documenten.txt");
        return Files.exists(named) ? Set.copyOf(Files.readAllLines(named)) : Set.of();
    }

    private static Map<String, String> markdown(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(name -> name.toString().endsWith(".md")).toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return files;
    }
}
