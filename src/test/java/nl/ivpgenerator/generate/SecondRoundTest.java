package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.document.DocumentText;
import nl.ivpgenerator.document.DocumentText.Line;
import nl.ivpgenerator.finding.Findings;
import org.junit.jupiter.api.Test;

/** A document about the other documents is made after them, and tells of all of them, whatever was asked for. */
class SecondRoundTest {

    private static final Path PROFILE = Shipped.PROFILES.resolve("s-hertogenbosch-2015.yaml");

    @Test
    void theVerantwoordingTellsOfDocumentsThatWereNotAskedFor() {
        DocumentSet set = compose("verantwoording");

        List<String> lines = lines(set);
        assertThat(set.documents()).hasSize(1);
        assertThat(lines).contains("melden/registreren", "Agressieprotocol", "Uitvoeringsplan");
    }

    @Test
    void itNamesWhatWasLeftOutWithTheReasonAndTheSourcesOfWhatIsThere() {
        List<String> lines = lines(compose("verantwoording"));

        assertThat(lines).contains("ivp/politie-om", "Handreiking Veiligheidsadviseur");
        assertThat(lines).anyMatch(line -> line.contains("Bewust niet"));
    }

    @Test
    void documentsStandInTheirOrder() {
        assertThat(compose("verantwoording", "normverklaring").documents())
                .extracting(made -> made.composed().type().id())
                .containsExactly("normverklaring", "verantwoording");
    }

    private static DocumentSet compose(String... documents) {
        return new SetComposer(Shipped.generator().pack())
                .compose(PROFILE, Set.of(documents), new Findings())
                .orElseThrow();
    }

    private static List<String> lines(DocumentSet set) {
        return DocumentText.of(set.documents().get(0).document()).lines().stream()
                .map(Line::text)
                .toList();
    }
}
