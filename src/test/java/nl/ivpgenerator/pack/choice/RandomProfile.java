package nl.ivpgenerator.pack.choice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.ivpgenerator.json.JsonWriter;
import nl.ivpgenerator.pack.choice.Choice.AmountChoice;
import nl.ivpgenerator.pack.choice.Choice.DateChoice;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pack.choice.Choice.NumberChoice;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.pack.choice.Choice.ParagraphsChoice;
import nl.ivpgenerator.pack.choice.Choice.ReferenceChoice;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;
import nl.ivpgenerator.pack.choice.Choice.TextChoice;
import nl.ivpgenerator.pack.choice.Choice.YesNoChoice;

/** Makes profiles, as nested maps and lists, that answer the choices of a catalog. The seed decides everything. */
public final class RandomProfile {

    private static final List<String> LINES = List.of(
            "tekst",
            "Voorbeeldstad",
            "2027",
            "2027-K1",
            "2027-K4",
            "3.1",
            "5.1d",
            "09:00",
            "#1f4e79",
            "14 010",
            "voorbeeld.nl",
            "https://www.voorbeeld.nl",
            "info@voorbeeld.nl",
            "logo.png",
            "beeld/logo.png",
            "nl-NL",
            "Z-12",
            "12 uur");

    private final Random random;
    private final Map<String, List<String>> rows;

    RandomProfile(long seed) {
        this(seed, Map.of());
    }

    /** @param rows ids that references may name, by the path of their list; these lists are left to their defaults */
    public RandomProfile(long seed, Map<String, List<String>> rows) {
        this.random = new Random(seed);
        this.rows = rows;
    }

    /** A valid profile: everything that is required, and some of the rest. References to other lists than those given are left open. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> valid(ChoiceCatalog catalog) {
        return (Map<String, Object>) value(catalog.root());
    }

    private Object value(Choice choice) {
        if (choice instanceof GroupChoice group) {
            return group(group);
        }
        if (choice instanceof ListChoice list) {
            return list(list);
        }
        if (choice instanceof MultiSelectChoice several) {
            List<String> ids =
                    new ArrayList<>(several.options().stream().map(Option::id).toList());
            Collections.shuffle(ids, random);
            return new ArrayList<Object>(ids.subList(0, between(several.minimum(), several.maximum())));
        }
        if (choice instanceof SelectChoice select) {
            return pick(select.options()).id();
        }
        if (choice instanceof NumberChoice number) {
            return number.minimum() + random.nextInt((int) Math.min(100, number.maximum() - number.minimum() + 1));
        }
        if (choice instanceof AmountChoice amount) {
            return amount.minimum() + random.nextInt((int) Math.min(100, amount.maximum() - amount.minimum() + 1));
        }
        if (choice instanceof ReferenceChoice reference) {
            return pick(rows.getOrDefault(reference.listPath(), List.of("rij-0")));
        }
        return choice instanceof TextChoice text ? line(text) : plain(choice);
    }

    private Object plain(Choice choice) {
        if (choice instanceof DateChoice) {
            return "2027-0" + between(1, 9) + "-1" + between(0, 9);
        }
        if (choice instanceof YesNoChoice) {
            return random.nextBoolean() ? "ja" : "nee";
        }
        return choice instanceof ParagraphsChoice ? "Een alinea.\n\n- een\n- twee" : JsonWriter.NULL;
    }

    private Map<String, Object> group(GroupChoice group) {
        Map<String, Object> fields = new LinkedHashMap<>();
        group.fields().forEach((key, field) -> {
            boolean open = isHopeless(field) || rows.containsKey(key);
            if (!open && (mustBe(field) || random.nextInt(3) == 0)) {
                fields.put(key, value(field));
            }
        });
        return fields;
    }

    private static boolean mustBe(Choice field) {
        return field.description().required()
                || field instanceof GroupChoice group
                        && group.fields().values().stream().anyMatch(RandomProfile::mustBe);
    }

    /** A reference to a list that is not known, what needs one, and a text in a form that is not among our lines. */
    private boolean isHopeless(Choice field) {
        if (field instanceof ReferenceChoice reference) {
            return !rows.containsKey(reference.listPath());
        }
        if (field instanceof ListChoice list) {
            return list.row() instanceof GroupChoice row
                    ? row.fields().values().stream()
                            .anyMatch(inner -> inner.description().required() && isHopeless(inner))
                    : isHopeless(list.row());
        }
        return field instanceof TextChoice text
                && !text.key().equals(RowFields.ID)
                && LINES.stream().noneMatch(line -> fits(text, line));
    }

    private List<Object> list(ListChoice list) {
        List<Object> rows = new ArrayList<>();
        int size = between(list.minimum(), Math.min(list.maximum(), list.minimum() + 2));
        for (int i = 0; i < size; i++) {
            Object row = value(list.row());
            if (row instanceof Map<?, ?> && list.identified()) {
                Map<String, Object> named = new LinkedHashMap<>();
                named.put(RowFields.ID, "rij-" + i);
                ((Map<?, ?>) row).forEach((key, value) -> named.putIfAbsent((String) key, value));
                row = named;
            }
            rows.add(row);
        }
        return rows;
    }

    private static boolean fits(TextChoice text, String line) {
        return line.length() <= text.maximumLength() && (text.pattern().isEmpty() || line.matches(text.pattern()));
    }

    private Object line(TextChoice text) {
        return text.key().equals(RowFields.ID)
                ? "rij"
                : pick(LINES.stream().filter(line -> fits(text, line)).toList());
    }

    private int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
