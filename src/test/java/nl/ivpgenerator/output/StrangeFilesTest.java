package nl.ivpgenerator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.hash.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The output folder may be shared: what stands there can have been made by anyone, and may not lead a run outside it. */
class StrangeFilesTest {

    private static final byte[] PRECIOUS = "kostbaar".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path output;
    private Path outside;

    @BeforeEach
    void aFileOutside() throws IOException {
        outside = Files.write(folder.resolve("buiten.txt"), PRECIOUS);
        output = Files.createDirectory(folder.resolve("uit"));
    }

    @Test
    void aJournalCanNotDeleteAFileElsewhere() throws IOException {
        journal("{\"../../buiten.txt\": [\"\", \"" + Sha256.of(PRECIOUS) + "\"]}");

        assertThatThrownBy(this::write).isInstanceOf(OutputException.class).hasMessageContaining("onleesbaar");

        assertThat(outside).hasBinaryContent(PRECIOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a.md\": 1}", "{\"a.md\": [1, 2]}", "{\"a.md\": [\"\"]}", "[]", "x"})
    void aJournalOfAnotherFormIsNamed(String json) throws IOException {
        journal(json);

        assertThatThrownBy(this::write).isInstanceOf(OutputException.class).hasMessageContaining("onleesbaar");
    }

    @Test
    void aRecordCanNotDeleteAFileElsewhere() throws IOException {
        write();
        Path record = output.resolve("stad/generatie.json");
        Files.writeString(
                record,
                Files.readString(record)
                        .replace("\"a.md\"", "\"../../buiten.txt\"")
                        .replaceAll("(?s)(\"bestanden.*\"sha256\": \")[0-9a-f]+", "$1" + Sha256.of(PRECIOUS)));

        write();

        assertThat(outside).hasBinaryContent(PRECIOUS);
    }

    @Test
    void aLinkInThePlaceOfTheLockIsNotFollowed() throws IOException {
        Files.createSymbolicLink(output.resolve(".ivp-stad.slot"), outside);

        assertThatThrownBy(this::write).isInstanceOf(OutputException.class);

        assertThat(outside).hasBinaryContent(PRECIOUS);
    }

    @Test
    void aLinkInThePlaceOfTheStageIsRefused() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elders"));
        Files.createSymbolicLink(output.resolve(".ivp-stad.bezig"), elsewhere);

        assertThatThrownBy(this::write).isInstanceOf(OutputException.class).hasMessageContaining("koppeling");

        assertThat(elsewhere).isEmptyDirectory();
    }

    private void journal(String json) throws IOException {
        Path stage = Files.createDirectories(output.resolve(".ivp-stad.bezig"));
        Files.writeString(stage.resolve("journaal.json"), json);
    }

    private void write() {
        var origin = new GenerationRecord.Origin("0.1.0", List.of(), List.of());
        var set = new OutputSet(Map.of("a.md", new byte[] {1}), origin, "alles", LocalDate.of(2027, 1, 4), true, false);
        new OutputFolder(output, "stad").write(set, new Findings());
    }
}
