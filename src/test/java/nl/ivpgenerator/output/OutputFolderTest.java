package nl.ivpgenerator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.hash.Sha256;
import nl.ivpgenerator.output.GenerationRecord.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final String SCOPE = "alles";
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    @TempDir
    Path output;

    private final Findings findings = new Findings();

    @Test
    void writesFilesAndTheRecordOfThem() throws IOException {
        assertThat(states(write(set("a.md", "een", "b.pdf", "twee"))))
                .containsExactly("a.md nieuw", "b.pdf nieuw", "generatie.json nieuw");

        assertThat(read("a.md")).isEqualTo("een");
        assertThat(read("generatie.json")).isEqualTo("""
                        {
                          "programma": "0.1.0",
                          "gevraagd": "alles",
                          "datum": "2027-01-04",
                          "profiel": [
                            {
                              "bestand": "voorbeeldstad.yaml",
                              "sha256": "p1"
                            }
                          ],
                          "sjablonen": [
                            {
                              "naam": "vpt",
                              "versie": "0.1",
                              "sha256": "s1"
                            }
                          ],
                          "bevindingen": {
                            "waarschuwing": 0,
                            "advies": 0
                          },
                          "bestanden": {
                            "a.md": {
                              "sha256": "%s",
                              "staat": "gemaakt"
                            },
                            "b.pdf": {
                              "sha256": "%s",
                              "staat": "gemaakt"
                            }
                          }
                        }
                        """.formatted(Sha256.of(bytes("een")), Sha256.of(bytes("twee"))));
        assertThat(names(output)).as("nothing is left beside the folder").containsExactly("voorbeeldstad");
    }

    @Test
    void anEqualRunOnAnotherDayTouchesNothing() throws IOException {
        write(set("a.md", "een"));
        Map<String, String> before = contents();

        List<WrittenFile> again = folder().write(on(DAY.plusDays(9), set("a.md", "een")), findings);

        assertThat(states(again)).containsExactly("a.md ongewijzigd", "generatie.json ongewijzigd");
        assertThat(contents()).isEqualTo(before);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void replacesWhatItMadeAndRemovesWhatIsNoLongerMade() {
        write(set("a.md", "een", "b.md", "twee"));

        assertThat(states(write(set("a.md", "anders"))))
                .containsExactly("a.md vervangen", "b.md verwijderd", "generatie.json vervangen");
        assertThat(folder("b.md")).doesNotExist();
    }

    @Test
    void leavesOtherFilesAloneInARunOfAPart() throws IOException {
        write(set("a.md", "een", "b.md", "twee"));

        OutputSet other = set("a.md", "anders");
        OutputSet part = new OutputSet(other.files(), origin("p2"), SCOPE, DAY, false, false);
        assertThat(states(folder().write(part, findings)))
                .containsExactly("a.md vervangen", "generatie.json vervangen");

        assertThat(folder("b.md")).exists();
        assertThat(read("generatie.json")).contains("\"staat\": \"eerder gemaakt\"");
        assertThat(findings.sorted())
                .singleElement()
                .asString()
                .contains("advies [gemengde-map]")
                .contains("b.md");
    }

    @Test
    void leavesAFileThatAPersonChangedUntilToldToOverwrite() throws IOException {
        write(set("a.md", "een"));
        Files.writeString(folder("a.md"), "eigen werk");

        assertThat(states(write(set("a.md", "anders"))))
                .containsExactly("a.md overgeslagen", "generatie.json vervangen");
        assertThat(read("a.md")).isEqualTo("eigen werk");
        assertThat(findings.sorted()).singleElement().asString().contains("waarschuwing [met-de-hand-gewijzigd]");

        OutputSet forced = new OutputSet(set("a.md", "anders").files(), origin("p1"), SCOPE, DAY, true, true);
        assertThat(states(folder().write(forced, findings)))
                .containsExactly("a.eigen-1.md bewaard", "a.md vervangen", "generatie.json vervangen");
        assertThat(read("a.md")).isEqualTo("anders");
        assertThat(read("a.eigen-1.md")).isEqualTo("eigen werk");
    }

    @Test
    void treatsAFileWithoutRecordAsSomeonesOwn() throws IOException {
        Files.createDirectories(folder("x").getParent());
        Files.writeString(folder("a.md"), "van een mens");
        Files.writeString(folder("notitie.txt"), "ook");

        assertThat(states(write(set("a.md", "een")))).containsExactly("a.md overgeslagen", "generatie.json nieuw");
        write(set());

        assertThat(read("a.md")).isEqualTo("van een mens");
        assertThat(folder("notitie.txt")).exists();
    }

    @Test
    void saysThatARecordIsUnreadable() throws IOException {
        write(set("a.md", "een"));
        Files.writeString(folder("generatie.json"), "{\"bestanden\": 3}");

        assertThat(states(write(set("a.md", "anders")))).contains("a.md overgeslagen", "generatie.json vervangen");
        assertThat(findings.sorted()).anyMatch(finding -> finding.code().equals("generatie-onleesbaar"));
    }

    @Test
    void aRunStandsUntilItsInputItsScopeOrAFileIsOther() throws IOException {
        findings.warning("w", Place.ofFile("voorbeeldstad.yaml"), "Een waarschuwing.", "");
        write(set("a.md", "een"));

        EarlierRun earlier = folder().earlier().orElseThrow();
        assertThat(earlier.standsFor(origin("p1"), SCOPE)).isTrue();
        assertThat(earlier.told()).isEqualTo(new Told(1, 0));
        assertThat(states(earlier.files())).containsExactly("a.md ongewijzigd", "generatie.json ongewijzigd");
        assertThat(earlier.standsFor(origin("p2"), SCOPE)).as("another profile").isFalse();
        assertThat(earlier.standsFor(origin("p1"), "een deel"))
                .as("another scope")
                .isFalse();

        Files.writeString(folder("a.md"), "eigen werk");
        assertThat(earlier.standsFor(origin("p1"), SCOPE)).as("changed by hand").isFalse();
        Files.delete(folder("a.md"));
        assertThat(earlier.standsFor(origin("p1"), SCOPE)).as("gone").isFalse();
    }

    @Test
    void nothingStandsOfARunThatLeftOlderFilesOrWasCutOff() throws IOException {
        assertThat(folder().earlier()).as("no run yet").isEmpty();
        write(set("a.md", "een", "b.md", "twee"));
        OutputSet part = new OutputSet(set("a.md", "anders").files(), origin("p2"), SCOPE, DAY, false, false);
        folder().write(part, findings);
        assertThat(folder().earlier().orElseThrow().standsFor(origin("p2"), SCOPE))
                .as("with a file of an earlier profile")
                .isFalse();

        Files.createDirectory(output.resolve(".ivp-voorbeeldstad.bezig"));
        assertThat(folder().earlier()).as("a run that was cut off").isEmpty();
    }

    @Test
    void tellsWithoutWriting() throws IOException {
        assertThat(states(folder().preview(set("a.md", "een"), findings)))
                .containsExactly("a.md nieuw", "generatie.json nieuw");
        assertThat(names(output)).isEmpty();
    }

    @Test
    void refusesALink(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(output.resolve("voorbeeldstad"), elsewhere);

        assertThatThrownBy(() -> write(set("a.md", "een")))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("koppeling");
        assertThat(names(elsewhere)).isEmpty();
    }

    @Test
    void saysThatTheOutputFolderIsNoFolder() throws IOException {
        Path file = Files.writeString(output.resolve("bestand"), "");

        assertThatThrownBy(() -> new OutputFolder(file, "voorbeeldstad").write(set("a.md", "een"), findings))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("is niet gelukt");
    }

    @Test
    void refusesASecondRunAtTheSameTime() throws IOException {
        try (FolderLock lock = FolderLock.take(output.resolve(".ivp-voorbeeldstad.slot"))) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> write(set("a.md", "een")))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("Een andere run");
        }
        assertThat(write(set("a.md", "een"))).isNotEmpty();
    }

    @Test
    void namesTheFileThatAnotherProgramHoldsAndLeavesEverything() throws IOException {
        write(set("a.md", "een", "b.md", "twee"));
        Map<String, String> before = contents();
        Disk held = new Disk() {
            @Override
            void replace(Path from, Path to) throws IOException {
                if (to.endsWith("voorbeeldstad/b.md") && from.getParent().endsWith("nieuw")) {
                    throw new AccessDeniedException(to.toString());
                }
                super.replace(from, to);
            }
        };

        assertThatThrownBy(() -> new OutputFolder(output, "voorbeeldstad", held)
                        .write(set("a.md", "anders", "b.md", "anders", "c.md", "nieuw"), findings))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("voorbeeldstad/b.md' kan niet worden vervangen")
                .hasMessageContaining("niet gewijzigd");
        assertThat(contents()).isEqualTo(before);
        assertThat(names(output)).containsExactly("voorbeeldstad");
    }

    private static OutputSet set(String... namesAndContents) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put(namesAndContents[i], bytes(namesAndContents[i + 1]));
        }
        return new OutputSet(files, origin("p1"), SCOPE, DAY, true, false);
    }

    private static OutputSet on(LocalDate date, OutputSet set) {
        return new OutputSet(set.files(), set.origin(), set.scope(), date, set.complete(), set.overwrite());
    }

    private static GenerationRecord.Origin origin(String profileHash) {
        return new GenerationRecord.Origin(
                "0.1.0",
                List.of(new GenerationRecord.Input("voorbeeldstad.yaml", profileHash)),
                List.of(new GenerationRecord.Pack("vpt", "0.1", "s1")));
    }

    private List<WrittenFile> write(OutputSet set) {
        return folder().write(set, findings);
    }

    private OutputFolder folder() {
        return new OutputFolder(output, "voorbeeldstad");
    }

    private Path folder(String name) {
        return output.resolve("voorbeeldstad").resolve(name);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder(name));
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : names(output.resolve("voorbeeldstad"))) {
            contents.put(
                    name,
                    read(name) + " @" + Files.getLastModifiedTime(folder(name)).toMillis() / 1000);
        }
        return contents;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> states(List<WrittenFile> files) {
        return files.stream()
                .map(file -> file.path().getFileName() + " " + file.state().dutch())
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
