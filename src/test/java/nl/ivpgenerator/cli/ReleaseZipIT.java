package nl.ivpgenerator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The zip as a municipality gets it: unpacked in a folder with spaces, started from elsewhere and through a link. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class ReleaseZipIT {

    @TempDir
    static Path folder;

    private static Path program;

    @BeforeAll
    static void unpack() throws IOException {
        Path here = Files.createDirectory(folder.resolve("Mijn documenten & zo"));
        Path zip = only(Path.of("target"), ".zip");
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = here.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target);
                }
            }
        }
        program = only(here, "");
        assertThat(program.resolve("ivp").toFile().setExecutable(true)).isTrue();
    }

    @Test
    void makesTheDocumentsOfAShippedProfile() throws Exception {
        Run run = start(program, "./ivp", "genereer", "policy-profiles/voorbeeldstad.yaml", "--stil");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("output/voorbeeldstad/agressieprotocol.pdf\tnieuw");
        assertThat(program.resolve("output/voorbeeldstad/agressieprotocol.pdf")).isNotEmptyFile();
    }

    @Test
    void remembersWhatMakesTheNextStartQuickerAndGivesTheSameFiles() throws Exception {
        String[] command = {
            "./ivp", "genereer", "policy-profiles/klein-dorp.yaml", "--formaat", "pdf", "--uit", "twee keer", "--stil"
        };
        Run first = start(program, command);
        Run second = start(program, command);

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(second.err()).isEqualTo(first.err());
        assertThat(second.out()).isEqualTo(first.out().replace("\tnieuw", "\tongewijzigd"));
        assertThat(program.resolve("lib/sjablonen-goedgekeurd")).isNotEmptyFile();
        assertThat(program.resolve("lib/sjablonen-gelezen")).isNotEmptyFile();
        try (Stream<Path> files = Files.list(program.resolve("lib"))) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(jsa|aot)")))
                    .hasSize(1);
        }
    }

    @Test
    void startsFromAnyFolderThroughALink() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("ergens anders"));
        Files.createSymbolicLink(
                elsewhere.resolve("ivp"),
                Path.of("..").resolve(folder.relativize(program)).resolve("ivp"));

        Run run = start(elsewhere, "./ivp", "nieuw", "mijn-stad", "--voorbeeld", "klein-dorp");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("mijn-stad.yaml\tnieuw");
    }

    @Test
    void usesTheThoroughCompilerForManyProfilesOnly() throws Exception {
        Path few = Files.createDirectory(folder.resolve("weinig"));
        Path many = Files.createDirectory(folder.resolve("veel gemeenten"));
        Files.writeString(few.resolve("een.yaml"), "");
        for (int number = 0; number < 101; number++) {
            Files.writeString(many.resolve(number + ".yaml"), "");
        }

        assertThat(optionsOfJava("genereer", few)).contains("-XX:TieredStopAtLevel=1");
        assertThat(optionsOfJava("controleer", many)).contains("-XX:TieredStopAtLevel=1");
        assertThat(optionsOfJava("genereer", many)).contains("-Xmx").doesNotContain("TieredStopAtLevel");
    }

    @Test
    void saysThatJavaIsMissing() throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder("/bin/sh", program.resolve("ivp").toString());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", toolsWithoutJava().toString());

        Run run = finish(builder);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).startsWith("ivp: Java is niet gevonden.").hasLineCount(1);
    }

    @Test
    void namesTheLicenceOfEveryJar() throws IOException {
        String notices = Files.readString(program.resolve("docs/licenties.md"));
        try (Stream<Path> jars = Files.list(program.resolve("lib"))) {
            List<String> names = jars.filter(file -> file.toString().endsWith(".jar"))
                    .map(jar -> jar.getFileName().toString().replaceFirst("-[0-9].*", ""))
                    .filter(name -> !name.equals("ivp-generator"))
                    .map(name -> name.replaceFirst("^flexmark-(ext|util).*", "flexmark-$1"))
                    .toList();
            assertThat(names)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(notices).contains("`" + name));
        }
    }

    /** What the launcher asks of a Java that only tells what it was asked. */
    private static String optionsOfJava(String command, Path profiles) throws IOException, InterruptedException {
        Path java = folder.resolve("papegaai/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\necho \"$*\"\n");
        Files.writeString(folder.resolve("papegaai/release"), "JAVA_VERSION=\"17.0.1\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        ProcessBuilder builder =
                new ProcessBuilder("/bin/sh", program.resolve("ivp").toString(), command, profiles.toString());
        builder.environment()
                .put("JAVA_HOME", folder.resolve("papegaai").toAbsolutePath().toString());
        return finish(builder).out();
    }

    private static Path toolsWithoutJava() throws IOException {
        Path tools = Files.createDirectory(folder.resolve("gereedschap"));
        for (String tool : List.of("dirname", "readlink", "sed", "head")) {
            Path found = Stream.of("/usr/bin", "/bin")
                    .map(bin -> Path.of(bin, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Files.copy(found, tools.resolve(tool), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return tools;
    }

    private static Run start(Path in, String... command) throws IOException, InterruptedException {
        return finish(new ProcessBuilder(command).directory(in.toFile()));
    }

    private static Run finish(ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "uit", "");
        Path err = Files.createTempFile(folder, "fout", "");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static Path only(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).hasSize(1);
            return found.get(0).toAbsolutePath();
        }
    }
}
