package nl.ivpgenerator.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.finding.Place;

/** Keys with their values, in the order of the file. */
public record YamlMapping(Map<String, Entry> entries, Place place, List<Place> history) implements YamlNode {

    /** A key's place and its value. */
    public record Entry(Place keyPlace, YamlNode value) {}

    public YamlMapping {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        history = List.copyOf(history);
    }

    public static YamlMapping empty(Place place) {
        return new YamlMapping(Map.of(), place, List.of());
    }

    public Optional<YamlNode> value(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    public List<String> keys() {
        return new ArrayList<>(entries.keySet());
    }

    @Override
    public String dutchKind() {
        return "een groep sleutels";
    }
}
