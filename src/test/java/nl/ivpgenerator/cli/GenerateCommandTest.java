package nl.ivpgenerator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ivpgenerator.generate.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void aProfile() throws IOException {
        output = folder.resolve("uit");
        profile("goed", "gemeente: {naam: Mijnstad}\nreactie: {termijn: 48-uur}\n");
    }

    @Test
    void namesEachFileWithWhatHappenedToIt() {
        Run run = generate("goed.yaml");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .allMatch(line -> line.endsWith("\tnieuw"))
                .anyMatch(line -> line.endsWith("uit/goed/normverklaring.md\tnieuw"))
                .anyMatch(line -> line.endsWith("uit/goed/generatie.json\tnieuw"));
        assertThat(run.err())
                .contains("goed: normverklaring (1 van 1)")
                .contains("Verder: ")
                .endsWith("Geen bevindingen.\n");
        assertThat(output.resolve("goed/normverklaring.md")).content().contains("Mijnstad");
    }

    @Test
    void saysThatADocumentIsNotThereWithTheseChoices() throws IOException {
        profile("werkwijze", "gemeente: {naam: X}\nreactie: {termijn: 48-uur}\npolitiek: {protocol: werkwijze}\n");

        Run run = generate("werkwijze.yaml", "--document", "agressieprotocol-politieke-ambtsdragers");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("advies [document-niet-gemaakt]").contains("ivp documenten");
        assertThat(output.resolve("werkwijze/agressieprotocol-politieke-ambtsdragers.md"))
                .doesNotExist();
    }

    @Test
    void anEqualRunOnAnotherDayLeavesEverythingAsItIs() throws IOException {
        generate("goed.yaml");
        Map<String, String> before = contents();

        Run again = generate("goed.yaml", "--datum", "2030-12-31");

        assertThat(again.out().lines()).isNotEmpty().allMatch(line -> line.endsWith("\tongewijzigd"));
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void writesNothingOfAFaultyProfileAndDoesTheOthers() throws IOException {
        profile("fout", "gemeente: {naam: X, inwoonrs: 3, kernen: nee}\nreactie: {termijn: 48-uur}\n");

        Run run = generate("");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(output.resolve("goed/normverklaring.md")).exists();
        assertThat(output.resolve("fout")).doesNotExist();
        List<String> lines =
                run.err().lines().filter(line -> line.contains("fout [")).toList();
        assertThat(lines).hasSizeGreaterThan(1).isSorted().allMatch(line -> line.contains("fout.yaml:1:"));
        assertThat(lines.get(0)).contains("Bedoelde u 'inwoners'?");
        assertThat(run.err()).endsWith(lines.size() + " fouten.\n");
    }

    @Test
    void aDryRunTellsAndWritesNothing() {
        Run run = generate("goed.yaml", "--droog");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("normverklaring.md\tnieuw");
        assertThat(run.err()).contains("Er is niets geschreven");
        assertThat(output).doesNotExist();
    }

    @Test
    void leavesAFileThatAPersonChangedUntilToldToOverwrite() throws IOException {
        generate("goed.yaml");
        Path file = output.resolve("goed/normverklaring.md");
        Files.writeString(file, "eigen werk");

        Run left = generate("goed.yaml");
        assertThat(left.exit()).isZero();
        assertThat(left.out()).contains("normverklaring.md\tovergeslagen");
        assertThat(left.err()).contains("waarschuwing [met-de-hand-gewijzigd]").endsWith("1 waarschuwing.\n");
        assertThat(file).hasContent("eigen werk");

        Run forced = generate("goed.yaml", "--overschrijf");
        assertThat(forced.out()).contains("normverklaring.md\tvervangen", "normverklaring.eigen-1.md\tbewaard");
    }

    @Test
    void tellsWhatIsStillOpen() throws IOException {
        assertThat(generate("goed.yaml", "--document", "agressieprotocol").err())
                .containsPattern("goed: nog in te vullen \\(\\d+\\):\n  \\S+\\.\\S+  ")
                .containsPattern("goed: door niemand gekozen, dus geldt de standaard \\(\\d+\\):\n")
                .containsPattern("\n  norm: .*toon.*\n");

        profile("ander", "gemeente: {naam: Anderstad}\nreactie: {termijn: 48-uur}\n");
        assertThat(generate("").err()).containsPattern("(?m)^goed: .*\\d+ door niemand gekozen.*\\.$");
    }

    @Test
    void makesOfManyProfilesOnlyWhatIsNotThereYet() throws IOException {
        manyProfiles(12);
        assertThat(generate("").err()).contains("(1 van 12)", "(12 van 12)");

        profile("stad-07", "gemeente: {naam: Nieuwstad}\nreactie: {termijn: 48-uur}\n");
        Run again = generate("");
        assertThat(again.exit()).isZero();
        assertThat(again.out().lines().filter(line -> line.endsWith("\tvervangen")))
                .hasSize(2)
                .allMatch(line -> line.contains("stad-07/"));
        assertThat(again.err())
                .contains("Overgeslagen: 11 van 12 profielen", "goed: stond er al.")
                .containsPattern("(?m)^stad-07: .*door niemand gekozen");

        assertThat(generate("", "--opnieuw").err()).doesNotContain("Overgeslagen");
    }

    @Test
    void aFaultInOneOfManyStopsThatOneAlone() throws IOException {
        manyProfiles(12);
        profile("stad-05", "gemeente: {naam: X, inwoonrs: 3}\n");

        Run run = generate("");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .containsPattern("(?m)^stad-05: \\d+ fouten?\\. Er is niets geschreven\\.$")
                .contains("Bedoelde u 'inwoners'?")
                .doesNotContain("advies [");
        try (Stream<Path> made = Files.list(output)) {
            assertThat(made).hasSize(11);
        }
    }

    @Test
    void severalThreadsGiveTheSameInTheSameOrder() throws IOException {
        manyProfiles(8);

        Run one = generate("", "--parallel", "1");
        Map<String, String> before = contents();
        Run four = generate("", "--parallel", "4", "--opnieuw");

        assertThat(four.out()).isEqualTo(one.out().replace("\tnieuw", "\tongewijzigd"));
        assertThat(contents()).isEqualTo(before);
    }

    private void manyProfiles(int number) throws IOException {
        for (int i = 1; i < number; i++) {
            profile("stad-%02d".formatted(i), "gemeente: {naam: Stad " + i + "}\nreactie: {termijn: 48-uur}\n");
        }
    }

    @Test
    void quietSaysOnlyWhatMustBeKnown() {
        assertThat(generate("goed.yaml", "--stil").err()).isEmpty();
    }

    @Test
    void tellsWhatTheMachineRefusedWithoutTechnicalWords() throws IOException {
        Files.writeString(output, "een bestand in plaats van een map");

        Run run = generate("goed.yaml", "--stil");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .hasLineCount(1)
                .startsWith("ivp: ")
                .doesNotContain("Exception")
                .doesNotContain("java");
    }

    @Test
    void refusesWrongNamesBeforeAnythingIsWritten() throws IOException {
        assertWrong("het profiel", "Bedoelde u '", "geod.yaml");
        assertWrong(
                "het document 'normverklarin' bestaat niet. Bedoelde u 'normverklaring'?",
                "",
                "goed.yaml",
                "--document",
                "normverklarin");
        assertWrong(
                "het formaat 'rtf' bestaat niet. Er zijn: " + String.join(", ", Formats.names()) + ".",
                "",
                "goed.yaml",
                "--formaat",
                "rtf");
        assertWrong("--parallel is een getal van 1 tot en met 64.", "", "goed.yaml", "--parallel", "0");
        Files.createDirectory(folder.resolve("leeg"));
        assertWrong("staan geen profielen", "", "leeg");
        Files.createDirectory(folder.resolve("ander"));
        profile("ander/goed", "gemeente: {naam: X}\n");
        assertWrong(
                "heten hetzelfde",
                "",
                "goed.yaml",
                folder.resolve("ander/goed.yaml").toString());
    }

    @Test
    void refusesNamesThatManyDisksTakeForTheSame() throws IOException {
        Files.createDirectory(folder.resolve("ander"));
        profile("ander/GOED", "gemeente: {naam: X}\n");

        assertWrong(
                "heten hetzelfde",
                "",
                "goed.yaml",
                folder.resolve("ander/GOED.yaml").toString());
    }

    private void assertWrong(String message, String suggestion, String... arguments) {
        List<String> all = new ArrayList<>(List.of("genereer"));
        all.add(folder.resolve(arguments[0]).toString());
        all.addAll(List.of(arguments).subList(1, arguments.length));
        all.addAll(List.of("--uit", output.toString()));
        Run run = Run.ivp(all.toArray(String[]::new));

        assertThat(run.exit()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(message).contains(suggestion).contains("Zie 'ivp help genereer'.");
        assertThat(output).doesNotExist();
    }

    /** One document in one format, so that the test is quick. */
    private Run generate(String profile, String... options) {
        List<String> all =
                new ArrayList<>(List.of("genereer", folder.resolve(profile).toString()));
        all.addAll(List.of("--uit", output.toString(), "--document", "normverklaring", "--formaat", "md"));
        all.addAll(List.of(options));
        return Run.ivp(all.toArray(String[]::new));
    }

    private void profile(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".yaml"), text);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(output.resolve("goed"))) {
            for (Path file : files.toList()) {
                contents.put(file.toString(), Files.readString(file) + Files.getLastModifiedTime(file));
            }
        }
        return contents;
    }
}
