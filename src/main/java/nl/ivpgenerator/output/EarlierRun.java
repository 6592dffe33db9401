package nl.ivpgenerator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.hash.Sha256;
import nl.ivpgenerator.output.GenerationRecord.Entry;
import nl.ivpgenerator.output.GenerationRecord.Origin;
import nl.ivpgenerator.output.GenerationRecord.Standing;
import nl.ivpgenerator.output.GenerationRecord.Told;
import nl.ivpgenerator.output.WrittenFile.State;

/** What an earlier run left in the folder of one municipality, by its record. Reads only. */
public final class EarlierRun {

    private final Path folder;
    private final GenerationRecord generation;

    private EarlierRun(Path folder, GenerationRecord generation) {
        this.folder = folder;
        this.generation = generation;
    }

    /** The run that wrote this folder; nothing without a record that can be read. */
    static Optional<EarlierRun> of(Path folder) {
        Path file = folder.resolve(GenerationRecord.FILE);
        try {
            return Files.isRegularFile(file)
                    ? RecordFile.read(Files.readAllBytes(file)).map(read -> new EarlierRun(folder, read))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** What the files were made from. */
    public Origin origin() {
        return generation.origin();
    }

    /** How much that run had to say. */
    public Told told() {
        return generation.told();
    }

    /**
     * Whether a run with this input would change nothing: the same was asked and every file is still as it was made. A file that a
     * person changed, or that another run left, is a reason to look again.
     */
    public boolean standsFor(Origin origin, String scope) {
        return generation.origin().equals(origin)
                && generation.scope().equals(scope)
                && generation.files().entrySet().stream().allMatch(this::isAsMade);
    }

    private boolean isAsMade(Map.Entry<String, Entry> file) {
        Path path = folder.resolve(file.getKey());
        try {
            return file.getValue().standing() == Standing.MADE
                    && Files.isRegularFile(path)
                    && Sha256.of(Files.readAllBytes(path))
                            .equals(file.getValue().sha256());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The files, none of which has to be written, the record last, as {@link OutputFolder#write} names them. */
    public List<WrittenFile> files() {
        List<WrittenFile> files = new ArrayList<>();
        generation.files().keySet().forEach(name -> files.add(new WrittenFile(folder.resolve(name), State.UNCHANGED)));
        files.add(new WrittenFile(folder.resolve(GenerationRecord.FILE), State.UNCHANGED));
        return files;
    }
}
