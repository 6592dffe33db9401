package nl.ivpgenerator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.hash.Sha256;
import nl.ivpgenerator.output.GenerationRecord.Entry;
import nl.ivpgenerator.output.GenerationRecord.Standing;
import nl.ivpgenerator.output.GenerationRecord.Told;
import nl.ivpgenerator.output.WrittenFile.State;

/** Compares a set with what stands in the folder and with the record of the run before, and decides per file. For one plan. */
final class OutputPlanner {

    private final Disk disk;
    private final Path folder;
    private final OutputSet set;
    private final Findings findings;
    private final List<Change> changes = new ArrayList<>();
    private final List<WrittenFile> files = new ArrayList<>();
    private final SortedMap<String, Entry> entries = new TreeMap<>();

    OutputPlanner(Disk disk, Path folder, OutputSet set, Findings findings) {
        this.disk = disk;
        this.folder = folder;
        this.set = set;
        this.findings = findings;
    }

    OutputPlan plan() throws IOException {
        Optional<byte[]> recordFile = read(GenerationRecord.FILE);
        Optional<GenerationRecord> earlier = recordFile.flatMap(RecordFile::read);
        if (recordFile.isPresent() && earlier.isEmpty()) {
            findings.warning(
                    "generatie-onleesbaar",
                    place(GenerationRecord.FILE),
                    "Dit bestand is niet te lezen. Daardoor is niet te zien welke documenten met de hand zijn gewijzigd.",
                    "Er wordt een nieuw bestand gemaakt; documenten die afwijken blijven staan.");
        }
        SortedMap<String, Entry> known = earlier.map(GenerationRecord::files).orElseGet(TreeMap::new);
        for (var file : set.files().entrySet()) {
            produce(file.getKey(), file.getValue(), Optional.ofNullable(known.get(file.getKey())));
        }
        boolean sameOrigin = earlier.map(GenerationRecord::origin).equals(Optional.of(set.origin()));
        for (var file : known.entrySet()) {
            if (!set.files().containsKey(file.getKey())) {
                leaveOrRemove(file.getKey(), file.getValue(), sameOrigin);
            }
        }
        sayWhenMixed();
        writeRecord(recordFile, earlier);
        return new OutputPlan(changes, files);
    }

    private void produce(String name, byte[] content, Optional<Entry> known) throws IOException {
        Optional<byte[]> current = read(name);
        String hash = Sha256.of(content);
        if (Change.hash(current).equals(hash)) {
            keep(name, State.UNCHANGED, new Entry(hash, Standing.MADE));
        } else if (current.isEmpty() || known.map(Entry::sha256).equals(current.map(Sha256::of))) {
            put(name, current, content);
        } else if (set.overwrite()) {
            putCopy(name, current.get());
            put(name, current, content);
        } else {
            files.add(file(name, State.SKIPPED));
            known.ifPresent(entry -> entries.put(name, new Entry(entry.sha256(), Standing.BY_HAND)));
            sayChangedByHand(name, known.isPresent());
        }
    }

    private void put(String name, Optional<byte[]> current, byte[] content) {
        changes.add(new Change(name, current, Optional.of(content)));
        keep(name, current.isEmpty() ? State.NEW : State.REPLACED, new Entry(Sha256.of(content), Standing.MADE));
    }

    private void keep(String name, State state, Entry entry) {
        files.add(file(name, state));
        entries.put(name, entry);
    }

    private void putCopy(String name, byte[] content) {
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        int number = 1;
        String copy = name.substring(0, dot) + ".eigen-" + number + name.substring(dot);
        while (Files.exists(folder.resolve(copy), LinkOption.NOFOLLOW_LINKS)) {
            number++;
            copy = name.substring(0, dot) + ".eigen-" + number + name.substring(dot);
        }
        changes.add(new Change(copy, Optional.empty(), Optional.of(content)));
        files.add(file(copy, State.KEPT));
    }

    /** A file of an earlier run that this run does not make. */
    private void leaveOrRemove(String name, Entry entry, boolean sameOrigin) throws IOException {
        Optional<byte[]> current = read(name);
        boolean unchanged = Change.hash(current).equals(entry.sha256());
        if (current.isEmpty()) {
            return;
        }
        if (!set.complete()) {
            Standing standing = !unchanged ? Standing.BY_HAND : sameOrigin ? entry.standing() : Standing.EARLIER;
            entries.put(name, new Entry(entry.sha256(), standing));
        } else if (unchanged) {
            changes.add(new Change(name, current, Optional.empty()));
            files.add(file(name, State.REMOVED));
        } else {
            files.add(file(name, State.SKIPPED));
            findings.warning(
                    "met-de-hand-gewijzigd",
                    place(name),
                    "Dit document hoort niet meer bij dit profiel, maar is met de hand gewijzigd en blijft daarom staan.",
                    "Verwijder het zelf als u het niet meer nodig hebt.");
        }
    }

    private void sayChangedByHand(String name, boolean known) {
        findings.warning(
                "met-de-hand-gewijzigd",
                place(name),
                known
                        ? "Dit bestand is met de hand gewijzigd en is daarom niet vervangen: het hoort nu niet meer bij de andere documenten in deze map."
                        : "Dit bestand stond er al en is niet door deze generator gemaakt; het is niet vervangen.",
                "Neem de wijziging over in het profiel, of gebruik --overschrijf: dan blijft een kopie bewaard.");
    }

    private void sayWhenMixed() {
        List<String> earlier = entries.entrySet().stream()
                .filter(entry -> entry.getValue().standing() == Standing.EARLIER)
                .map(Map.Entry::getKey)
                .toList();
        if (!earlier.isEmpty()) {
            findings.advice(
                    "gemengde-map",
                    Place.ofFile(ShownPath.of(folder)),
                    "In deze map staan ook documenten van een eerdere run, met een ander profiel, andere sjablonen of een andere versie: "
                            + String.join(", ", earlier) + ".",
                    "Maak alle documenten opnieuw, zonder --document en --formaat.");
        }
    }

    private void writeRecord(Optional<byte[]> current, Optional<GenerationRecord> earlier) {
        GenerationRecord now = new GenerationRecord(set.origin(), set.scope(), set.date(), Told.of(findings), entries);
        if (earlier.filter(now::equalsExceptDate).isPresent()) {
            files.add(file(GenerationRecord.FILE, State.UNCHANGED));
        } else {
            changes.add(new Change(GenerationRecord.FILE, current, Optional.of(RecordFile.write(now))));
            files.add(file(GenerationRecord.FILE, current.isEmpty() ? State.NEW : State.REPLACED));
        }
    }

    private Optional<byte[]> read(String name) throws IOException {
        Path file = folder.resolve(name);
        if (Files.isSymbolicLink(file) || Files.isDirectory(file)) {
            throw new OutputException(
                    "'" + ShownPath.of(file)
                            + "' is een koppeling of een map; daar schrijft dit programma niet. Verplaats het en probeer het opnieuw.");
        }
        return disk.read(file);
    }

    private Place place(String name) {
        return Place.ofFile(ShownPath.of(folder.resolve(name)));
    }

    private WrittenFile file(String name, State state) {
        return new WrittenFile(folder.resolve(name), state);
    }
}
