package nl.ivpgenerator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.ShownPath;

/**
 * The folder of one municipality below the output folder ({@code output/voorbeeldstad}). Writes all files of a run or none; a run that
 * was cut off is undone by the next one. Files that a person changed since they were made are left alone, with a finding.
 */
public final class OutputFolder {

    private final Disk disk;
    private final Path output;
    private final Path folder;
    private final String name;

    /**
     * @param output the folder for all municipalities; made when it does not exist
     * @param name the municipality's folder: the profile's name
     */
    public OutputFolder(Path output, String name) {
        this(output, name, new Disk());
    }

    OutputFolder(Path output, String name, Disk disk) {
        this.disk = disk;
        this.output = output;
        this.folder = output.resolve(name);
        this.name = name;
    }

    /**
     * Writes the set.
     *
     * @return every file with what happened to it, the record included, in a fixed order
     * @throws OutputException when the machine does not allow it; the earlier files are then untouched
     */
    public List<WrittenFile> write(OutputSet set, Findings findings) {
        refuseLink();
        try {
            disk.createFolder(output);
            try (FolderLock lock = FolderLock.take(beside("slot"))) {
                return writeLocked(set, findings);
            }
        } catch (IOException trouble) {
            throw Trouble.of(trouble, folder);
        }
    }

    private List<WrittenFile> writeLocked(OutputSet set, Findings findings) throws IOException {
        Transaction transaction = new Transaction(disk, folder, beside("bezig"));
        if (transaction.restore()) {
            findings.advice(
                    "run-hersteld",
                    Place.ofFile(ShownPath.of(folder)),
                    "Een eerdere run is halverwege afgebroken. De documenten van daarvoor zijn eerst teruggezet.",
                    "");
        }
        OutputPlan plan = new OutputPlanner(disk, folder, set, findings).plan();
        if (!plan.changes().isEmpty()) {
            transaction.apply(plan.changes());
        }
        return plan.files();
    }

    /** What {@link #write} would do; writes nothing. */
    public List<WrittenFile> preview(OutputSet set, Findings findings) {
        refuseLink();
        try {
            return new OutputPlanner(disk, folder, set, findings).plan().files();
        } catch (IOException trouble) {
            throw Trouble.of(trouble, folder);
        }
    }

    /** What an earlier run left here; nothing when that run was cut off. */
    public Optional<EarlierRun> earlier() {
        refuseLink();
        return Files.exists(beside("bezig")) ? Optional.empty() : EarlierRun.of(folder);
    }

    /** A link could lead our files, and the removal of old ones, anywhere. The output folder itself may be a link. */
    private void refuseLink() {
        for (Path ours : List.of(folder, beside("bezig"))) {
            if (Files.isSymbolicLink(ours)) {
                throw new OutputException(
                        "'" + ShownPath.of(ours)
                                + "' is een koppeling naar een andere map; daar schrijft dit programma niet. Kies een andere map met --uit.");
            }
        }
    }

    private Path beside(String purpose) {
        return output.resolve(".ivp-" + name + "." + purpose);
    }
}
