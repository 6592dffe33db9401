package nl.ivpgenerator.compose.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** What one rendering has read, in order. Tests and conditions count as readings, also of values that are absent. */
public final class ReadingLog {

    /**
     * One reading.
     *
     * @param path the value, for example {@code rollen[0].naam} or {@code kennis.bronnen.S002.titel}
     * @param offset how many characters had been written
     */
    public record Read(String path, int offset) {}

    private final List<Read> reads = new ArrayList<>();
    private final IntSupplier offset;
    private String lastAbsent = "";

    public ReadingLog(IntSupplier offset) {
        this.offset = offset;
    }

    public void read(String path) {
        reads.add(new Read(path, offset.getAsInt()));
    }

    void readAbsent(String path) {
        read(path);
        lastAbsent = path;
    }

    /** The value that was last found absent; empty when none was. */
    public String lastAbsent() {
        return lastAbsent;
    }

    public List<Read> reads() {
        return List.copyOf(reads);
    }
}
