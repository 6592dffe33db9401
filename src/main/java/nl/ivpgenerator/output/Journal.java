package nl.ivpgenerator.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.json.JsonReader;
import nl.ivpgenerator.json.JsonWriter;

/** What a transaction is about to do, written down before it starts: per file its hash before and after, empty for no file. */
final class Journal {

    private Journal() {}

    record Line(String name, String before, String after) {}

    static byte[] write(List<Change> changes) {
        Map<String, Object> files = new LinkedHashMap<>();
        changes.forEach(change -> files.put(change.name(), List.of(change.hashBefore(), change.hashAfter())));
        return JsonWriter.bytes(files);
    }

    /** The lines, or nothing when the bytes are no journal. */
    static Optional<List<Line>> read(byte[] content) {
        try {
            return JsonReader.read(content, "journaal", new Findings())
                    .map(files -> files.entrySet().stream()
                            .map(file -> line(file.getKey(), (List<?>) file.getValue()))
                            .toList());
        } catch (ClassCastException | NoSuchElementException | IndexOutOfBoundsException other) {
            return Optional.empty();
        }
    }

    private static Line line(String name, List<?> hashes) {
        return new Line(FileName.plain(name), (String) hashes.get(0), (String) hashes.get(1));
    }
}
