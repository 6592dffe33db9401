package nl.ivpgenerator.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

    private static final Content ONE = Content.of('a', bytes("een"));
    private static final Content TWO = Content.of('a', bytes("twee"));

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void remembersTwo() {
        file = folder.resolve("geheugen");
        Memory memory = Memory.in(file, "bouw 1");
        memory.keep(ONE, () -> bytes("uit een"));
        memory.keep(TWO, () -> bytes(""));
        memory.save();
    }

    @Test
    void recallsWhatWasMade() {
        Memory memory = Memory.in(file, "bouw 1");

        assertThat(text(memory, ONE)).contains("uit een");
        assertThat(text(memory, TWO)).contains("");
        assertThat(text(memory, Content.of('a', bytes("drie")))).isEmpty();
        assertThat(text(memory, Content.of('b', bytes("een"))))
                .as("read as something else")
                .isEmpty();
    }

    @Test
    void anotherBuildRecallsNothing() {
        assertThat(text(Memory.in(file, "bouw 2"), ONE)).isEmpty();
    }

    @Test
    void aDamagedFileIsNoMemory() throws IOException {
        byte[] sound = Files.readAllBytes(file);
        for (int at = 0; at < sound.length; at++) {
            byte[] damaged = sound.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            assertThat(text(Memory.in(file, "bouw 1"), ONE)).as("byte %d", at).isEmpty();
            Files.write(file, Arrays.copyOf(sound, at));
            assertThat(text(Memory.in(file, "bouw 1"), ONE)).as("up to %d", at).isEmpty();
        }
    }

    @Test
    void forgetsWhatWasNotUsed() {
        Memory memory = Memory.in(file, "bouw 1");
        memory.recall(ONE);
        memory.save();

        Memory next = Memory.in(file, "bouw 1");
        assertThat(text(next, ONE)).contains("uit een");
        assertThat(text(next, TWO)).isEmpty();
    }

    @Test
    void whatCanNotBeWrittenIsForgotten() {
        Path nowhere = folder.resolve("bestaat-niet/geheugen");
        Memory memory = Memory.in(nowhere, "bouw 1");
        memory.keep(ONE, () -> bytes("uit een"));
        memory.save();

        assertThat(nowhere).doesNotExist();
    }

    private static Optional<String> text(Memory memory, Content content) {
        return memory.recall(content)
                .map(made -> StandardCharsets.UTF_8.decode(made).toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
