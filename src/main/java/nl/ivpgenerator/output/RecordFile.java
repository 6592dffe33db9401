package nl.ivpgenerator.output;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Severity;
import nl.ivpgenerator.json.JsonReader;
import nl.ivpgenerator.json.JsonWriter;
import nl.ivpgenerator.output.GenerationRecord.Entry;
import nl.ivpgenerator.output.GenerationRecord.Input;
import nl.ivpgenerator.output.GenerationRecord.Origin;
import nl.ivpgenerator.output.GenerationRecord.Pack;
import nl.ivpgenerator.output.GenerationRecord.Standing;
import nl.ivpgenerator.output.GenerationRecord.Told;

/** The form of {@code generatie.json}. */
final class RecordFile {

    private RecordFile() {}

    static byte[] write(GenerationRecord generation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("programma", generation.origin().program());
        json.put("gevraagd", generation.scope());
        json.put("datum", generation.date().toString());
        json.put(
                "profiel",
                generation.origin().profile().stream()
                        .map(input -> ordered("bestand", input.file(), "sha256", input.sha256()))
                        .toList());
        json.put(
                "sjablonen",
                generation.origin().packs().stream()
                        .map(pack -> ordered("naam", pack.name(), "versie", pack.version(), "sha256", pack.sha256()))
                        .toList());
        json.put("bevindingen", counts(generation.told()));
        Map<String, Object> files = new LinkedHashMap<>();
        generation
                .files()
                .forEach((name, entry) -> files.put(
                        name,
                        ordered(
                                "sha256",
                                entry.sha256(),
                                "staat",
                                entry.standing().dutch())));
        json.put("bestanden", files);
        return JsonWriter.bytes(json);
    }

    private static Map<String, Object> counts(Told told) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put(Severity.WARNING.dutch(), told.warnings());
        counts.put(Severity.ADVICE.dutch(), told.advices());
        return counts;
    }

    private static Map<String, Object> ordered(String... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** The record in the bytes, also as earlier versions wrote it; nothing when it is not one of ours. */
    static Optional<GenerationRecord> read(byte[] content) {
        try {
            return JsonReader.read(content, GenerationRecord.FILE, new Findings())
                    .map(RecordFile::parse);
        } catch (ClassCastException | NoSuchElementException | DateTimeException other) {
            return Optional.empty();
        }
    }

    private static GenerationRecord parse(Map<String, Object> json) {
        List<Input> profile = objects(json, "profiel").stream()
                .map(input -> new Input(text(input, "bestand"), text(input, "sha256")))
                .toList();
        List<Pack> packs = objects(json, "sjablonen").stream()
                .map(pack -> new Pack(text(pack, "naam"), text(pack, "versie"), text(pack, "sha256")))
                .toList();
        TreeMap<String, Entry> files = new TreeMap<>();
        object(json, "bestanden").forEach((name, entry) -> files.put(FileName.plain(name), entry(map(entry))));
        return new GenerationRecord(
                new Origin(text(json, "programma"), profile, packs),
                String.valueOf(json.getOrDefault("gevraagd", "")),
                LocalDate.parse(text(json, "datum")),
                json.containsKey("bevindingen") ? told(object(json, "bevindingen")) : Told.NOTHING,
                files);
    }

    private static Told told(Map<String, Object> counts) {
        return new Told(number(counts, Severity.WARNING.dutch()), number(counts, Severity.ADVICE.dutch()));
    }

    private static Entry entry(Map<String, Object> json) {
        Standing standing = Arrays.stream(Standing.values())
                .filter(value -> value.dutch().equals(text(json, "staat")))
                .findFirst()
                .orElseThrow();
        return new Entry(text(json, "sha256"), standing);
    }

    private static List<Map<String, Object>> objects(Map<String, Object> json, String key) {
        return ((List<?>) required(json, key)).stream().map(RecordFile::map).toList();
    }

    private static Map<String, Object> object(Map<String, Object> json, String key) {
        return map(required(json, key));
    }

    private static String text(Map<String, Object> json, String key) {
        return (String) required(json, key);
    }

    private static long number(Map<String, Object> json, String key) {
        return ((Number) required(json, key)).longValue();
    }

    private static Object required(Map<String, Object> json, String key) {
        return Optional.ofNullable(json.get(key)).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
