package nl.ivpgenerator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.output.WrittenFile.State;

/** One file that belongs to no set: it is written whole or not at all, and replaces another only when that was asked for. */
public final class LoneFile {

    private final Disk disk;
    private final Path file;
    private final boolean overwrite;

    /** @param overwrite whether a file with this name may be replaced */
    public LoneFile(Path file, boolean overwrite) {
        this(file, overwrite, new Disk());
    }

    LoneFile(Path file, boolean overwrite, Disk disk) {
        this.file = file;
        this.overwrite = overwrite;
        this.disk = disk;
    }

    /** Adds a finding when something stands in the way. */
    public void check(Findings findings) {
        Place place = Place.ofFile(ShownPath.of(file));
        if (Files.isDirectory(file)) {
            findings.error("bestand-is-map", place, "Dit is een map.", "Geef met --uit de naam van een bestand.");
        } else if (exists() && !overwrite) {
            findings.error(
                    "bestand-bestaat",
                    place,
                    "Dit bestand bestaat al en blijft staan.",
                    "Geef een andere naam met --uit, of vervang het met --overschrijf.");
        }
    }

    /**
     * Writes the file, and the folders above it.
     *
     * @throws OutputException when the machine does not allow it; an earlier file is then untouched
     */
    public WrittenFile write(byte[] content) {
        State state = exists() ? State.REPLACED : State.NEW;
        Path folder = file.toAbsolutePath().resolveSibling("");
        Path fresh = folder.resolve(".ivp-" + file.getFileName() + ".bezig");
        try {
            disk.createFolder(folder);
            disk.delete(fresh);
            disk.write(fresh, content);
            disk.replace(fresh, file);
            disk.flush(folder);
        } catch (IOException trouble) {
            discard(fresh, trouble);
            throw Trouble.of(trouble, folder);
        }
        return new WrittenFile(file, state);
    }

    private boolean exists() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private void discard(Path fresh, IOException trouble) {
        try {
            disk.delete(fresh);
        } catch (IOException stays) {
            trouble.addSuppressed(stays);
        }
    }
}
