package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ivpgenerator.output.WrittenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Equal input gives equal bytes: in another folder, another time zone and another language of the machine. */
class SameBytesTest {

    private static final Path PROFILE = Shipped.PROFILES.resolve("klein-dorp.yaml");

    @Test
    void folderTimeZoneAndLocaleLeaveTheBytesEqual(@TempDir Path one, @TempDir Path other) throws IOException {
        Shipped.generator().generate(PROFILE, Shipped.request(PROFILE, one, Set.of()), Progress.NONE);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Shipped.generator().generate(PROFILE, Shipped.request(PROFILE, other, Set.of()), Progress.NONE);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertThat(files(other)).isNotEmpty().containsExactlyEntriesOf(files(one));
    }

    @Test
    void aSecondRunLeavesEverythingUnchanged(@TempDir Path output) {
        DocumentGenerator generator = Shipped.generator();
        generator.generate(PROFILE, Shipped.request(PROFILE, output, Set.of("md")), Progress.NONE);
        GenerationReport again =
                generator.generate(PROFILE, Shipped.request(PROFILE, output, Set.of("md")), Progress.NONE);
        assertThat(again.files()).isNotEmpty().allMatch(file -> file.state() == WrittenFile.State.UNCHANGED);
    }

    /** By relative name, the bytes as text of one byte a character. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
