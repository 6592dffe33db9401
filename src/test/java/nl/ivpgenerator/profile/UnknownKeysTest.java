package nl.ivpgenerator.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.PackReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class UnknownKeysTest {

    /** A file at the limit of its size must not take minutes because each key is looked for among all choices. */
    @Test
    @Timeout(20)
    void twentyThousandTakeSeconds(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("vol.yaml");
        Files.writeString(
                file, IntStream.range(0, 20_000).mapToObj(i -> "k" + i + ": 1").collect(Collectors.joining("\n")));
        Findings findings = new Findings();
        var catalog = PackReader.read(List.of(Path.of("templates/vpt")), new Findings())
                .orElseThrow()
                .choices();

        new ProfileReader(catalog).read(file, findings);

        assertThat(findings.sorted())
                .extracting(Finding::code)
                .filteredOn("onbekende-keuze"::equals)
                .hasSize(20_000);
    }
}
