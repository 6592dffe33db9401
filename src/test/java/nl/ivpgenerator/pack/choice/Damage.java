package nl.ivpgenerator.pack.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.ivpgenerator.json.JsonWriter;

/** Damages a profile in one place. The seed decides where and how. */
final class Damage {

    private final Random random;

    Damage(long seed) {
        this.random = new Random(seed);
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** Changes one thing somewhere in the profile: often a fault, sometimes not. Returns what it wrote there. */
    Object to(Map<String, Object> profile) {
        List<Map<String, Object>> groups = new ArrayList<>();
        collect(profile, groups);
        Map<String, Object> group = pick(groups);
        List<String> keys = new ArrayList<>(group.keySet());
        String key = keys.isEmpty() ? "gemeente" : pick(keys);
        Object garbage = garbage();
        switch (random.nextInt(4)) {
            case 0 -> group.remove(key);
            case 1 -> group.put("onbekende_sleutel", garbage);
            case 2 -> group.put(key, garbage);
            default -> damageItem(group, key, garbage);
        }
        return garbage;
    }

    @SuppressWarnings("unchecked")
    private void damageItem(Map<String, Object> group, String key, Object garbage) {
        if (group.get(key) instanceof List<?> list && !list.isEmpty()) {
            ((List<Object>) list).set(random.nextInt(list.size()), garbage);
        } else {
            group.put(key, garbage);
        }
    }

    private Object garbage() {
        return pick(List.of(
                "onzin",
                "Ja",
                "2027-13-45",
                "x".repeat(6_000),
                -1L,
                7L,
                999_999_999_999_999L,
                true,
                JsonWriter.NULL,
                List.of(),
                List.of("onzin"),
                List.of(JsonWriter.NULL),
                List.of(Map.of("onbekend", "x")),
                Map.of(),
                Map.of("onbekend", "x"),
                Map.of("-", "x")));
    }

    @SuppressWarnings("unchecked")
    private static void collect(Object value, List<Map<String, Object>> into) {
        if (value instanceof Map<?, ?> map) {
            into.add((Map<String, Object>) map);
            map.values().forEach(below -> collect(below, into));
        } else if (value instanceof List<?> list) {
            list.forEach(below -> collect(below, into));
        }
    }
}
