package nl.ivpgenerator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.ivpgenerator.finding.ShownPath;

/**
 * Puts a set of changes in a folder: all or none.
 *
 * <p>The new files and copies of the old ones are first written in a stage beside the folder; then a journal says what is going to happen;
 * then every file is put in its place in one step each; removing the journal makes it final. What finds a journal, in this run or
 * in a next one after a crash, puts every old file back. A file that is neither the old nor the new one was changed by a person in the
 * meantime and is left alone. Every step of putting back may be done twice.
 */
final class Transaction {

    private final Disk disk;
    private final Path folder;
    private final Path stage;
    private final Path fresh;
    private final Path old;
    private final Path journal;

    /** The stage must lie on the same file system as the folder. */
    Transaction(Disk disk, Path folder, Path stage) {
        this.disk = disk;
        this.folder = folder;
        this.stage = stage;
        this.fresh = stage.resolve("nieuw");
        this.old = stage.resolve("oud");
        this.journal = stage.resolve("journaal.json");
    }

    void apply(List<Change> changes) {
        try {
            stage(changes);
            for (Change change : changes) {
                put(change);
            }
            disk.flush(folder);
            disk.delete(journal);
            disk.flush(stage);
        } catch (IOException trouble) {
            OutputException said = Trouble.of(trouble, folder);
            undo();
            throw said;
        } catch (OutputException trouble) {
            undo();
            throw trouble;
        }
        clean();
    }

    private void stage(List<Change> changes) throws IOException {
        disk.createFolder(fresh);
        disk.createFolder(old);
        for (Change change : changes) {
            if (change.after().isPresent()) {
                disk.write(fresh.resolve(change.name()), change.after().get());
            }
            if (change.before().isPresent()) {
                disk.write(old.resolve(change.name()), change.before().get());
            }
        }
        disk.flush(fresh);
        disk.flush(old);
        disk.createFolder(folder);
        for (Change change : changes) {
            probe(folder.resolve(change.name()));
        }
        Path draft = stage.resolve("journaal.nieuw");
        disk.write(draft, Journal.write(changes));
        disk.replace(draft, journal);
        disk.flush(stage);
    }

    private void probe(Path file) {
        try {
            disk.probe(file);
        } catch (IOException held) {
            throw Trouble.held(held, file);
        }
    }

    private void put(Change change) throws IOException {
        Path file = folder.resolve(change.name());
        if (!Change.hash(disk.read(file)).equals(change.hashBefore())) {
            throw new OutputException(
                    ShownPath.of(file)
                            + " is tijdens deze run door iemand anders gewijzigd. Probeer het opnieuw. De eerdere documenten zijn niet gewijzigd.");
        }
        try {
            if (change.after().isPresent()) {
                disk.replace(fresh.resolve(change.name()), file);
            } else {
                disk.delete(file);
            }
        } catch (IOException held) {
            throw Trouble.held(held, file);
        }
    }

    private void undo() {
        restore();
        try {
            Files.deleteIfExists(folder);
        } catch (IOException notEmpty) {
            return;
        }
    }

    /**
     * Puts everything back that an unfinished transaction had moved.
     *
     * @return whether there was one
     */
    boolean restore() {
        boolean unfinished = Files.exists(journal);
        try {
            if (unfinished) {
                for (Journal.Line line : readJournal()) {
                    putBack(line);
                }
                disk.flush(folder);
                disk.delete(journal);
            }
        } catch (IOException trouble) {
            throw Trouble.notRestored(trouble, folder);
        }
        clean();
        return unfinished;
    }

    private List<Journal.Line> readJournal() throws IOException {
        return Journal.read(Files.readAllBytes(journal))
                .orElseThrow(() -> new OutputException("Een eerdere run is afgebroken en " + ShownPath.of(journal)
                        + " is onleesbaar. Vergelijk de bestanden in " + ShownPath.of(old)
                        + " met uw documenten en verwijder daarna de map " + ShownPath.of(stage) + "."));
    }

    private void putBack(Journal.Line line) throws IOException {
        Path file = folder.resolve(line.name());
        if (!Change.hash(disk.read(file)).equals(line.after())) {
            return;
        }
        if (line.before().isEmpty()) {
            disk.delete(file);
        } else {
            disk.replace(old.resolve(line.name()), file);
        }
    }

    /** The stage serves no purpose any more; what can not be removed now goes with the next run. */
    private void clean() {
        if (!Files.exists(stage)) {
            return;
        }
        try (Stream<Path> files = Files.walk(stage)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                disk.delete(file);
            }
        } catch (IOException later) {
            return;
        }
    }
}
