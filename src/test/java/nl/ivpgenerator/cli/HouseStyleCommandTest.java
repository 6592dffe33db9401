package nl.ivpgenerator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ivpgenerator.render.template.SampleTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseStyleCommandTest {

    @TempDir
    Path folder;

    @Test
    void tellsWhatIsFoundWhatIsAddedAndWhatCouldBeBetter() throws IOException {
        Path template = Files.write(folder.resolve("brief.dotx"), new SampleTemplate().bytes());

        Run run = Run.ivp("huisstijl", template.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsSubsequence("Gevonden", "Standaard  Normal", "Komt erbij:", "Kop 1, Kop 2")
                .contains("Koptekst:          van het programma");
        assertThat(run.err())
                .contains("brief.dotx: waarschuwing [kopstijl-ontbreekt]")
                .endsWith("1 waarschuwing.\n");
    }

    @Test
    void aFileThatIsNoTemplateIsAFault() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.docx"), "geen zip");

        Run run = Run.ivp("huisstijl", file.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("fout [geen-word-bestand]");
    }

    @Test
    void aFileThatDoesNotExistIsWrongUse() {
        assertThat(Run.ivp("huisstijl", "weg.docx").exit()).isEqualTo(2);
    }
}
