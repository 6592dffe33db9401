package nl.ivpgenerator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {

    @Test
    void neverTouchesAFileThatIsThere(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "eigen");

        assertThatThrownBy(() -> NewFile.write(file, new byte[9])).isInstanceOf(FileSystemException.class);

        assertThat(file).hasContent("eigen");
    }
}
