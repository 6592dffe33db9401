package nl.ivpgenerator.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ivpgenerator.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stops the program before each single step on the disk, and looks whether the next run finds a whole set: the old one or the new one. */
class CrashTest {

    private static final Map<String, String> OLD = Map.of("a.md", "oud", "b.md", "oud", "weg.md", "oud");
    private static final Map<String, String> NEW = Map.of("a.md", "nieuw", "b.md", "nieuw", "erbij.md", "nieuw");

    @TempDir
    Path output;

    @Test
    void theNextRunRestoresAWholeSetAfterACrashAtAnyStep() throws IOException {
        int step = 0;
        boolean crashed = true;
        while (crashed) {
            Path folder = Files.createDirectory(output.resolve("stap-" + step));
            run(folder, new Disk(), OLD);
            crashed = crashesAt(step, folder, NEW);
            assertWhole(folder);
            step++;
        }
        assertThat(step).as("steps that were tried").isGreaterThan(15);
    }

    @Test
    void aCrashWhileRestoringIsRestoredToo() throws IOException {
        for (int step = 0; step < 12; step++) {
            Path folder = Files.createDirectory(output.resolve("herstel-" + step));
            run(folder, new Disk(), OLD);
            assertThat(crashesAt(17, folder, NEW)).isTrue();
            crashesAt(step, folder, NEW);
            assertWhole(folder);
        }
    }

    @Test
    void aFileThatAPersonChangedAfterTheCrashIsNotPutBack() throws IOException {
        run(output, new Disk(), OLD);
        assertThat(crashesAt(19, output, NEW)).isTrue();
        Files.writeString(output.resolve("stad/a.md"), "eigen werk");

        Findings findings = new Findings();
        new OutputFolder(output, "stad").write(set(NEW), findings);

        assertThat(output.resolve("stad/a.md")).hasContent("eigen werk");
        assertThat(findings.sorted()).extracting("code").contains("run-hersteld", "met-de-hand-gewijzigd");
    }

    /** Restores by a run of nothing, which leaves whatever files there are. */
    private static void assertWhole(Path folder) throws IOException {
        OutputSet nothing = new OutputSet(Map.of(), origin(), "alles", LocalDate.EPOCH, false, false);
        new OutputFolder(folder, "stad").write(nothing, new Findings());

        Map<String, String> found = contents(folder.resolve("stad"));
        assertThat(found)
                .satisfiesAnyOf(
                        set -> assertThat(set).isEqualTo(OLD),
                        set -> assertThat(set).isEqualTo(NEW));
        assertThat(Files.readString(folder.resolve("stad/generatie.json")))
                .contains(found.keySet())
                .doesNotContain("met de hand");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    private static boolean crashesAt(int step, Path folder, Map<String, String> files) {
        try {
            run(folder, new CrashingDisk(step), files);
            return false;
        } catch (Crash expected) {
            return true;
        }
    }

    private static void run(Path folder, Disk disk, Map<String, String> files) {
        new OutputFolder(folder, "stad", disk).write(set(files), new Findings());
    }

    private static OutputSet set(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, content) -> bytes.put(name, content.getBytes(StandardCharsets.UTF_8)));
        return new OutputSet(bytes, origin(), "alles", LocalDate.EPOCH, true, false);
    }

    private static GenerationRecord.Origin origin() {
        return new GenerationRecord.Origin("1", List.of(), List.of());
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!file.endsWith("generatie.json")) {
                    contents.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return contents;
    }

    /** Not an Exception: like a power cut, nothing catches it. */
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }

    private static final class CrashingDisk extends Disk {
        private int left;

        CrashingDisk(int steps) {
            left = steps;
        }

        private void step() {
            if (left-- == 0) {
                throw new Crash();
            }
        }

        @Override
        void write(Path file, byte[] content) throws IOException {
            step();
            super.write(file, content);
        }

        @Override
        void replace(Path from, Path to) throws IOException {
            step();
            super.replace(from, to);
        }

        @Override
        void delete(Path file) throws IOException {
            step();
            super.delete(file);
        }

        @Override
        void createFolder(Path folder) throws IOException {
            step();
            super.createFolder(folder);
        }
    }
}
