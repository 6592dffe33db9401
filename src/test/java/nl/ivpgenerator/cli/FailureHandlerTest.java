package nl.ivpgenerator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.ivpgenerator.generate.Approval;
import nl.ivpgenerator.generate.HeadStart;
import nl.ivpgenerator.output.OutputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureHandlerTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void tellsAProgramFaultInOneLineWithoutTechnicalWords() {
        assertThat(handle(new IllegalStateException("boom"), null)).isEqualTo(3);

        assertThat(said())
                .hasLineCount(1)
                .startsWith("ivp: het programma is onverwacht gestopt")
                .contains("IVP_DEBUG")
                .doesNotContain("boom")
                .doesNotContain("Exception");
    }

    @Test
    void tellsWhatTheMachineRefused() {
        handle(new OutputException("De schijf is vol."), null);
        handle(new UncheckedIOException(new AccessDeniedException("x/y.yaml")), null);
        handle(new OutOfMemoryError(), null);

        assertThat(said().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("ivp: De schijf is vol."),
                        line -> assertThat(line).contains("'x/y.yaml' kan niet worden gelezen of geschreven"),
                        line -> assertThat(line).contains("werkgeheugen"));
    }

    @Test
    void writesTheDetailInAFileWhenAsked() {
        Path log = folder.resolve("fout.log");

        handle(new IllegalStateException("boom"), log.toString());

        assertThat(log).content().contains("IllegalStateException: boom").contains("at nl.ivpgenerator");
        assertThat(said()).contains("De technische details staan in");
    }

    private int handle(Throwable failure, String log) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new FailureHandler(
                        new Surroundings(
                                stream, stream, false, folder, () -> LocalDate.EPOCH, Approval.NONE, HeadStart.NONE),
                        log)
                .handle(failure);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
