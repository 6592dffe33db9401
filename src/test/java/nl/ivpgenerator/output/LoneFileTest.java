package nl.ivpgenerator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.output.WrittenFile.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoneFileTest {

    @TempDir
    Path folder;

    private final Findings findings = new Findings();
    private Path file;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        file = folder.resolve("nieuw/plan.docx");
    }

    @Test
    void isWrittenWithTheFoldersAboveItAndNothingBesideIt() {
        assertThat(new LoneFile(file, false).write(new byte[] {1}).state()).isEqualTo(State.NEW);

        assertThat(file).hasBinaryContent(new byte[] {1});
        assertThat(file.getParent().toFile().list()).containsExactly("plan.docx");
    }

    @Test
    void anotherFileIsReplacedOnlyWhenThatWasAskedFor() {
        new LoneFile(file, false).write(new byte[] {1});

        new LoneFile(file, false).check(findings);
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly("bestand-bestaat");
        new LoneFile(file, true).check(findings);
        assertThat(findings.sorted()).hasSize(1);
        assertThat(new LoneFile(file, true).write(new byte[] {2}).state()).isEqualTo(State.REPLACED);
        assertThat(file).hasBinaryContent(new byte[] {2});
    }

    @Test
    void aFolderIsNeverReplaced() throws IOException {
        Files.createDirectories(file);

        new LoneFile(file, true).check(findings);

        assertThat(findings.sorted()).extracting(Finding::code).containsExactly("bestand-is-map");
    }

    @Test
    void whenTheDiskFailsTheEarlierFileStaysAndNothingElse() {
        new LoneFile(file, false).write(new byte[] {1});
        Disk broken = new Disk() {
            @Override
            void replace(Path from, Path to) throws IOException {
                throw new IOException("broken");
            }
        };

        assertThatThrownBy(() -> new LoneFile(file, true, broken).write(new byte[] {2}))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("is niet gelukt");
        assertThat(file).hasBinaryContent(new byte[] {1});
        assertThat(file.getParent().toFile().list()).containsExactly("plan.docx");
    }
}
