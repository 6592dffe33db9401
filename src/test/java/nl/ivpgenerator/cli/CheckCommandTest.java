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

class CheckCommandTest {

    @TempDir
    Path folder;

    @Test
    void findsAllFaultsAndWritesNothing() throws IOException {
        Run run = Run.ivp("controleer", faulty().toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("fout.yaml:1:21: fout [").contains("Bedoelde u 'inwoners'?");
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void givesTheFindingsAsJson() throws IOException {
        Run run = Run.ivp("controleer", "--json", faulty().toString());

        Map<String, Object> json = JsonReader.read(run.out().getBytes(StandardCharsets.UTF_8), "uit", new Findings())
                .orElseThrow();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat((List<?>) json.get("bevindingen"))
                .first()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("ernst", "fout")
                .containsEntry("regel", 1L)
                .containsKeys("code", "bestand", "kolom", "bericht");
        assertThat((Map<?, ?>) json.get("aantallen")).hasSize(3);
    }

    @Test
    void theShippedExamplesHaveNoFaults() {
        Run run = Run.ivp("controleer", Run.PROJECT.resolve("policy-profiles").toString());

        assertThat(run.exit()).as(run.err()).isZero();
    }

    @Test
    void tellsHowEachDocumentReads() {
        String profile = Run.PROJECT.resolve("policy-profiles/klein-dorp.yaml").toString();

        assertThat(Run.ivp("controleer", profile).err())
                .containsPattern("  document +score +oordeel +woorden +per zin +zinnen boven 25 woorden")
                .containsPattern("  normverklaring +\\d+ +[a-z ]+ +\\d+ +\\d+,\\d +\\d+\\R");
        assertThat(Run.ivp("controleer", profile, "--stil").err()).doesNotContain("oordeel");
        assertThat(Run.ivp("controleer", profile, "--json").out()).contains("\"oordeel\"");
    }

    private Path faulty() throws IOException {
        return Files.writeString(
                folder.resolve("fout.yaml"), "gemeente: {naam: X, inwoonrs: 3}\nreactie: {termijn: 48-uur}\n");
    }
}
