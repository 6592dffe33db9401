package nl.ivpgenerator.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.PackReader;
import nl.ivpgenerator.pack.choice.ChoiceCatalog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The profiles and the defaults that come with the program. */
class ShippedProfilesTest {

    private static ChoiceCatalog catalog;

    private final Findings findings = new Findings();

    @BeforeAll
    static void readPack() {
        catalog = PackReader.read(List.of(Path.of("templates/vpt")), new Findings())
                .orElseThrow()
                .choices();
    }

    @ParameterizedTest
    @MethodSource
    void are_without_findings(Path profile) {
        assertThat(new ProfileReader(catalog).read(profile, findings)).isPresent();
        assertThat(findings.sorted()).isEmpty();
    }

    static List<Path> are_without_findings() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("policy-profiles"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void stand_on_defaults_that_could_stand_in_a_profile() {
        new ProfileReader(catalog).checkDefaults(findings);
        assertThat(findings.sorted()).isEmpty();
    }
}
