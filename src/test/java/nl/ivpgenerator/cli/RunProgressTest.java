package nl.ivpgenerator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import nl.ivpgenerator.generate.Approval;
import nl.ivpgenerator.generate.HeadStart;
import org.junit.jupiter.api.Test;

class RunProgressTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private long now;

    @Test
    void ofOneProfileItShowsTheDocuments() {
        RunProgress progress = progress(true, 1);

        progress.document("stad", "norm", 1, 4);
        progress.profile("stad");
        progress.clear();

        assertThat(said()).startsWith("\r[#####...............] stad: norm").endsWith("\r");
    }

    @Test
    void ofManyItShowsTheProfilesAndTheTimeThatIsLeft() {
        RunProgress progress = progress(true, 342);

        progress.document("stad", "norm", 1, 4);
        assertThat(said()).isEmpty();
        now += Duration.ofSeconds(2).toNanos();
        progress.profile("stad");
        assertThat(said()).contains("1 van 342 profielen, nog ongeveer 12 min");
        now += Duration.ofSeconds(600).toNanos();
        for (int i = 1; i < 341; i++) {
            progress.profile("dorp");
        }
        assertThat(said()).contains("341 van 342 profielen, nog ongeveer 1 s");
    }

    @Test
    void withoutATerminalItSaysALineEach() {
        RunProgress progress = progress(false, 2);

        progress.document("stad", "norm", 0, 4);
        progress.profile("stad.yaml");

        assertThat(said()).isEqualTo("stad.yaml (1 van 2)" + System.lineSeparator());
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private RunProgress progress(boolean terminal, int profiles) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new RunProgress(
                new Surroundings(
                        stream, stream, terminal, Path.of(""), () -> LocalDate.EPOCH, Approval.NONE, HeadStart.NONE),
                false,
                profiles,
                () -> now);
    }
}
