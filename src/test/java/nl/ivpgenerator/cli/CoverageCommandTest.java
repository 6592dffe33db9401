package nl.ivpgenerator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.json.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {

    private static final Path EXAMPLES = Run.PROJECT.resolve("policy-profiles");

    /** What the guidance recommends is all treated with the full example. */
    @Test
    void theFullExampleCoversEverything() {
        Run run = Run.ivp("dekking", EXAMPLES.resolve("voorbeeldstad.yaml").toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("integraal veiligheidsplan: 10 van 10 gedekt")
                .contains("maatregelen en de aanvulling: 9 van 9 gedekt")
                .contains("veiligheidsadviseur: 15 van 15 gedekt")
                .contains("arbeidsinspectie: 5 van 5 gedekt")
                .doesNotContain("ontbreekt");
    }

    @Test
    void tellsWhatIsLeftOutOnPurposeAndWhatIsMissing() {
        Run run =
                Run.ivp("dekking", EXAMPLES.resolve("s-hertogenbosch-2015.yaml").toString());

        assertThat(run.out())
                .contains("  bewust niet: Politie en Openbaar Ministerie\n    weggelaten  ivp/politie-om  ")
                .contains("  ontbreekt: Interne partners\n");
    }

    @Test
    void givesTheSameAsJson() {
        Run run =
                Run.ivp("dekking", "--json", EXAMPLES.resolve("klein-dorp.yaml").toString());

        Map<String, Object> json = JsonReader.read(run.out().getBytes(StandardCharsets.UTF_8), "uit", new Findings())
                .orElseThrow();
        assertThat((List<?>) json.get("onderwerpen")).hasSize(4);
    }

    @Test
    void aFaultyProfileGivesItsFindings(@TempDir Path folder) throws IOException {
        Path faulty = Files.writeString(folder.resolve("fout.yaml"), "gemeente: {naam: X, inwoonrs: 3}\n");

        Run run = Run.ivp("dekking", faulty.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Bedoelde u 'inwoners'?");
    }
}
