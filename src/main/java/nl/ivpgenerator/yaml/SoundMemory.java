package nl.ivpgenerator.yaml;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Function;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.hash.Content;
import nl.ivpgenerator.hash.Memory;

/**
 * What is remembered of one file. Reading YAML takes a start of the program longer than all its other reading; only what had nothing to be found in it is
 * kept.
 */
public record SoundMemory<T>(Memory memory, Content content, Codec<T> codec) {

    /** What was read, as bytes and back. */
    public interface Codec<T> {

        byte[] bytes(T read);

        T read(ByteBuffer bytes);
    }

    /**
     * From memory, or read now.
     *
     * @param reading reads the file, with its findings
     */
    public Optional<T> recall(Findings findings, Function<Findings, Optional<T>> reading) {
        return memory.recall(content).map(codec::read).or(() -> read(findings, reading));
    }

    private Optional<T> read(Findings findings, Function<Findings, Optional<T>> reading) {
        Findings own = new Findings();
        Optional<T> read = reading.apply(own);
        if (own.isEmpty()) {
            read.ifPresent(sound -> memory.keep(content, () -> codec.bytes(sound)));
        }
        findings.addAll(own);
        return read;
    }
}
