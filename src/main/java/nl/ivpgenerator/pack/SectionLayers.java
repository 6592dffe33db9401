package nl.ivpgenerator.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlMapping.Entry;
import nl.ivpgenerator.yaml.YamlNode;
import nl.ivpgenerator.yaml.YamlScalar;

/**
 * Lays the files of {@code keuzes/} of all layers over each other, before anything is made of them. A group or list that exists is completed:
 * new fields come after the existing ones, and keys such as {@code titel} are replaced. Any other choice that exists can only be replaced whole,
 * with {@code vervangt: ja} in it.
 */
final class SectionLayers {

    /** Names with another meaning: {@code documenten} follows from the documents, the others are of profiles and templates. */
    private static final Set<String> RESERVED =
            Set.of(DocumentChoices.SECTION, "basis", "kennis", "document", Rule.FACTS, Rule.PATTERN);

    private static final String REPLACES = "vervangt";

    private final Map<String, Entry> sections = new TreeMap<>();
    private final Findings findings;

    SectionLayers(Findings findings) {
        this.findings = findings;
    }

    /** Adds a file; {@code name} is its name without extension and must be its one top key. */
    void add(String name, YamlMapping file) {
        file.entries().forEach((key, entry) -> {
            if (!key.equals(name) || RESERVED.contains(key)) {
                String hint = key.equals(name) ? "Kies een andere naam." : "Verwacht: '" + name + "'.";
                findings.error(
                        "verkeerde-sectie",
                        entry.keyPlace(),
                        "'" + key + "' kan hier niet als naam van een sectie.",
                        hint);
                return;
            }
            put(sections, key, entry);
        });
    }

    /** Ends a layer: what its choices share by {@code zoals} is filled in, so that the next layer sees whole choices. */
    void endLayer() {
        LikeChoices.workOut(sections, findings);
    }

    /** The sections: first those in the list, then the others by name. */
    Map<String, Entry> inOrder(List<String> order) {
        Map<String, Entry> ordered = new LinkedHashMap<>();
        order.stream().filter(sections::containsKey).forEach(name -> ordered.put(name, sections.get(name)));
        sections.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private void put(Map<String, Entry> into, String key, Entry higher) {
        Entry lower = into.get(key);
        boolean replaces = replaces(higher);
        Entry plain = new Entry(higher.keyPlace(), without(higher.value()));
        if (lower == null && replaces) {
            findings.warning(
                    "vervangt-niets",
                    higher.keyPlace(),
                    "'" + key + "' vervangt een keuze die niet bestaat.",
                    "Controleer de naam, of haal 'vervangt' weg.");
        }
        if (lower == null || replaces) {
            into.put(key, plain);
        } else if (holds(lower) && holds(higher)) {
            into.put(
                    key, new Entry(lower.keyPlace(), merge((YamlMapping) lower.value(), (YamlMapping) higher.value())));
        } else {
            findings.error(
                    "keuze-bestaat-al",
                    higher.keyPlace(),
                    "De keuze '" + key + "' staat al in " + lower.keyPlace() + ".",
                    "Zet er 'vervangt: ja' in als u die wilt vervangen.");
        }
    }

    private static boolean replaces(Entry entry) {
        return entry.value() instanceof YamlMapping mapping
                && mapping.value(REPLACES).orElse(null) instanceof YamlScalar scalar
                && scalar.text().equals("ja");
    }

    /** Whether the choice has choices below it, so that a layer can add some. */
    private static boolean holds(Entry entry) {
        return entry.value() instanceof YamlMapping mapping
                && (mapping.entries().containsKey("velden") || mapping.entries().containsKey("rij"));
    }

    private static YamlNode without(YamlNode node) {
        if (!(node instanceof YamlMapping mapping) || !mapping.entries().containsKey(REPLACES)) {
            return node;
        }
        Map<String, Entry> entries = new LinkedHashMap<>(mapping.entries());
        entries.remove(REPLACES);
        return new YamlMapping(entries, mapping.place(), mapping.history());
    }

    private YamlMapping merge(YamlMapping lower, YamlMapping higher) {
        Map<String, Entry> entries = new LinkedHashMap<>(lower.entries());
        higher.entries().forEach((key, entry) -> {
            Entry existing = entries.get(key);
            if (existing != null
                    && existing.value() instanceof YamlMapping below
                    && entry.value() instanceof YamlMapping above) {
                YamlMapping merged = key.equals("velden") ? mergeFields(below, above) : merge(below, above);
                entries.put(key, new Entry(existing.keyPlace(), merged));
            } else {
                entries.put(key, entry);
            }
        });
        return new YamlMapping(entries, lower.place(), lower.history());
    }

    private YamlMapping mergeFields(YamlMapping lower, YamlMapping higher) {
        Map<String, Entry> fields = new LinkedHashMap<>(lower.entries());
        higher.entries().forEach((key, entry) -> put(fields, key, entry));
        return new YamlMapping(fields, lower.place(), lower.history());
    }
}
