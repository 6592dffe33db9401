package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.ivpgenerator.compose.OpenPoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says is still to be looked at. */
class OpenPointsOfRunTest {

    private static final Path PROFILE = Shipped.PROFILES.resolve("voorbeeldstad.yaml");

    @TempDir
    private Path output;

    @Test
    void aPartOfTheDocumentsCanNotTellWhatNothingReads() {
        assertThat(of(Set.of("normverklaring")).unread()).isEmpty();
        assertThat(of(Set.of("normverklaring")).defaults()).isNotEmpty();
    }

    private OpenPoints of(Set<String> documents) {
        DocumentGenerator generator = Shipped.generator();
        GenerationRequest request = Shipped.request(PROFILE, List.of(Shipped.PACK), documents, output);
        return generator.generate(PROFILE, request, Progress.NONE).openPoints().orElseThrow();
    }
}
