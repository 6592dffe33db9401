package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import nl.ivpgenerator.hash.Sha256;
import nl.ivpgenerator.output.WrittenFile;
import nl.ivpgenerator.render.Renderer;
import nl.ivpgenerator.render.SampleStyles;
import nl.ivpgenerator.render.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equal input gives equal bytes: in another folder, another time zone and another language of the machine, also one with digits of its own. */
@Isolated("changes the language and the time zone of the machine")
class SameBytesTest {

    private static final Path PROFILE = Shipped.PROFILES.resolve("klein-dorp.yaml");

    private static Map<String, String> filesHere = Map.of();
    private static Map<String, String> samplesHere = Map.of();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @BeforeAll
    static void here(@TempDir Path output) throws IOException {
        filesHere = files(output);
        samplesHere = samples();
    }

    @AfterEach
    void home() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Tokyo", "ar-EG-u-nu-arab, Pacific/Kiritimati"})
    void folderTimeZoneAndLanguageLeaveEveryFileEqual(String language, String place, @TempDir Path output)
            throws IOException {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));

        assertThat(files(output)).isNotEmpty().containsExactlyInAnyOrderEntriesOf(filesHere);
        assertThat(samples()).hasSameSizeAs(Formats.names()).isEqualTo(samplesHere);
    }

    @Test
    void aSecondRunLeavesEverythingUnchanged(@TempDir Path output) {
        DocumentGenerator generator = Shipped.generator();
        generator.generate(PROFILE, Shipped.request(PROFILE, output, Set.of("md")), Progress.NONE);
        GenerationReport again =
                generator.generate(PROFILE, Shipped.request(PROFILE, output, Set.of("md")), Progress.NONE);
        assertThat(again.files()).isNotEmpty().allMatch(file -> file.state() == WrittenFile.State.UNCHANGED);
    }

    private static Map<String, String> files(Path output) throws IOException {
        Shipped.generator().generate(PROFILE, Shipped.request(PROFILE, output, Set.of()), Progress.NONE);
        return FolderBytes.of(output);
    }

    /** A document with every kind of element, by its format. */
    private static Map<String, String> samples() {
        Map<String, String> files = new HashMap<>();
        for (Renderer renderer : Formats.chosen(Set.of())) {
            files.put(renderer.format(), Sha256.of(renderer.render(Samples.protocol(), SampleStyles.serif())));
        }
        return files;
    }
}
