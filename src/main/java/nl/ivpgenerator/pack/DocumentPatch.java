package nl.ivpgenerator.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Suggestion;
import nl.ivpgenerator.yaml.Fields;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlMapping.Entry;
import nl.ivpgenerator.yaml.YamlNode;
import nl.ivpgenerator.yaml.YamlScalar;
import nl.ivpgenerator.yaml.YamlSequence;

/**
 * A file of {@code documenten/} with {@code wijzigt: <id>}: it changes the document of a lower layer. {@code na} and {@code voor} name a block or
 * a part and what comes next to it (blocks beside a block, parts beside a part), {@code weg} lists blocks and parts that go. Other keys, such as
 * {@code titel}, replace those of the document.
 */
final class DocumentPatch {

    static final String CHANGES = "wijzigt";

    private static final String AFTER = "na";
    private static final String BEFORE = "voor";
    private static final String GONE = "weg";

    private final Map<String, List<YamlNode>> after = new LinkedHashMap<>();
    private final Map<String, List<YamlNode>> before = new LinkedHashMap<>();
    private final Map<String, YamlScalar> gone = new LinkedHashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Fields fields;
    private final Findings findings;

    DocumentPatch(YamlMapping patch, Findings findings) {
        this.fields = new Fields(patch, findings);
        this.findings = findings;
        read(AFTER, after);
        read(BEFORE, before);
        fields.texts(GONE).forEach(id -> gone.put(id.text(), id));
    }

    private void read(String key, Map<String, List<YamlNode>> into) {
        fields.fields(key).ifPresent(below -> below.mapping().keys().forEach(id -> into.put(id, below.items(id))));
    }

    /** The document with the changes. */
    YamlMapping apply(YamlMapping document) {
        Map<String, Entry> entries = new LinkedHashMap<>(document.entries());
        fields.mapping().entries().forEach((key, entry) -> {
            if (key.equals(PartReader.PARTS)) {
                findings.error(
                        "ongeldige-wijziging",
                        entry.keyPlace(),
                        "Een wijziging geeft niet alle onderdelen opnieuw.",
                        "Gebruik 'na', 'voor' en 'weg'.");
            } else if (!Set.of(CHANGES, AFTER, BEFORE, GONE).contains(key)) {
                entries.put(key, entry);
            }
        });
        entries.computeIfPresent(PartReader.PARTS, (key, entry) -> new Entry(entry.keyPlace(), changed(entry.value())));
        reportUnknown();
        return new YamlMapping(entries, document.place(), document.history());
    }

    /** A list of parts or of blocks, with what is added and without what goes. */
    private YamlNode changed(YamlNode list) {
        if (!(list instanceof YamlSequence sequence)) {
            return list;
        }
        List<YamlNode> items = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            String id = id(item).orElse("");
            met.add(id);
            items.addAll(before.getOrDefault(id, List.of()));
            if (!gone.containsKey(id)) {
                items.add(below(item));
            }
            items.addAll(after.getOrDefault(id, List.of()));
        }
        return new YamlSequence(items, sequence.place(), sequence.history());
    }

    private YamlNode below(YamlNode item) {
        if (!(item instanceof YamlMapping part)) {
            return item;
        }
        Map<String, Entry> entries = new LinkedHashMap<>(part.entries());
        for (String key : List.of(PartReader.BLOCKS, PartReader.PARTS)) {
            entries.computeIfPresent(key, (k, entry) -> new Entry(entry.keyPlace(), changed(entry.value())));
        }
        return new YamlMapping(entries, part.place(), part.history());
    }

    /** The id of a part, or of the block that a line shows. */
    private static Optional<String> id(YamlNode item) {
        if (item instanceof YamlMapping mapping) {
            return mapping.value("id").or(() -> mapping.value(PartReader.BLOCK)).flatMap(DocumentPatch::text);
        }
        return text(item);
    }

    private static Optional<String> text(YamlNode node) {
        return node instanceof YamlScalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    private void reportUnknown() {
        reportUnknown(AFTER, after.keySet());
        reportUnknown(BEFORE, before.keySet());
        reportUnknown(GONE, gone.keySet());
    }

    private void reportUnknown(String key, Set<String> ids) {
        for (String id : ids) {
            if (!met.contains(id)) {
                findings.error(
                        "ongeldige-wijziging",
                        fields.place(key),
                        "'" + id + "' bij '" + key + "' is geen blok of onderdeel van het document.",
                        Suggestion.sentence(id, met));
            }
        }
    }
}
