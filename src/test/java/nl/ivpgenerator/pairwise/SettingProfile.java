package nl.ivpgenerator.pairwise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.pack.choice.Choice.ReferenceChoice;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;
import nl.ivpgenerator.pack.choice.Choice.YesNoChoice;
import nl.ivpgenerator.pack.choice.ChoiceCatalog;

/**
 * Writes a setting down as a profile, with the short words of {@link SampleWords}. A list with a default keeps its rows, which other defaults
 * refer to: the setting adds to them.
 */
final class SettingProfile {

    private static final String ID = "id";

    /** Nobody stands in for himself. */
    private static final String STAND_IN = "politiek.waarnemer";

    private static final String MAYOR = "burgemeester";

    private final ChoiceCatalog catalog;
    private final CoveringArray array;
    private final Map<String, List<String>> standardRows;
    private final Random random;

    SettingProfile(ChoiceCatalog catalog, CoveringArray array, Map<String, List<String>> standardRows, long seed) {
        this.catalog = catalog;
        this.array = array;
        this.standardRows = standardRows;
        this.random = new Random(seed);
    }

    Map<String, Object> of(int[] setting) {
        Map<String, Object> profile = new LinkedHashMap<>();
        catalog.root().fields().forEach((key, section) -> put(profile, section, key, setting, 0));
        return profile;
    }

    private void put(Map<String, Object> into, Choice choice, String path, int[] setting, int row) {
        if (choice instanceof GroupChoice group) {
            Map<String, Object> fields = new LinkedHashMap<>();
            group.fields().forEach((key, field) -> put(fields, field, path + "." + key, setting, row));
            if (!fields.isEmpty()) {
                into.put(choice.key(), fields);
            }
        } else if (choice instanceof MultiSelectChoice several) {
            putMembers(into, several, path, setting);
        } else {
            String level = array.levelName(setting, path);
            if (!level.isEmpty() && !level.equals(Factor.ABSENT)) {
                Object value = value(choice, path, level, setting, row);
                if (value != null) {
                    into.put(choice.key(), value);
                }
            }
        }
    }

    private void putMembers(Map<String, Object> into, MultiSelectChoice several, String path, int[] setting) {
        List<String> ids = several.options().stream().map(Option::id).toList();
        boolean active = ids.stream()
                .anyMatch(id -> !array.levelName(setting, path + ":" + id).isEmpty());
        List<Object> members = new ArrayList<>(ids.stream()
                .filter(id -> array.levelName(setting, path + ":" + id).equals(Factor.IN))
                .toList());
        if (active) {
            into.put(several.key(), shuffled(members));
        }
    }

    private List<Object> shuffled(List<Object> items) {
        Collections.shuffle(items, random);
        return items;
    }

    private Object value(Choice choice, String path, String level, int[] setting, int row) {
        if (choice instanceof SelectChoice || choice instanceof YesNoChoice) {
            return level;
        }
        if (choice instanceof ListChoice list) {
            return list(list, path, Factor.rows(level), setting);
        }
        if (choice instanceof ReferenceChoice reference) {
            List<String> ids = ids(reference.listPath(), setting).stream()
                    .filter(id -> !path.equals(STAND_IN) || !id.equals(MAYOR))
                    .toList();
            return ids.isEmpty() ? null : ids.get(Math.floorMod(path.hashCode() + setting[0] + row, ids.size()));
        }
        String explanation = choice.description().explanation();
        if (explanation.isEmpty() && path.endsWith("[]")) {
            explanation = catalog.find(path.replace("[]", ""))
                    .orElseThrow()
                    .description()
                    .explanation();
        }
        return SampleWords.value(choice, path, explanation, row, article(path, setting));
    }

    /** The article that was chosen beside this word, if there is such a choice. */
    private String article(String path, int[] setting) {
        return array.levelName(setting, path.substring(0, path.lastIndexOf('.') + 1) + "lidwoord");
    }

    private List<String> ids(String list, int[] setting) {
        if (standardRows.containsKey(list)) {
            return standardRows.get(list);
        }
        int rows = Factor.rows(array.levelName(setting, list).isEmpty() ? "0" : array.levelName(setting, list));
        return IntStream.range(0, rows).mapToObj(row -> id(list, row)).toList();
    }

    private static String id(String list, int row) {
        return list.substring(list.lastIndexOf('.') + 1).replace('_', '-').replace("[]", "") + "-" + row;
    }

    private Object list(ListChoice list, String path, int rows, int[] setting) {
        List<Object> values = new ArrayList<>();
        int room = list.maximum() - standardRows.getOrDefault(path, List.of()).size();
        for (int row = 0; row < Math.min(rows, room); row++) {
            int[] own = row == 0 ? setting : array.varied(setting, path + "[].");
            values.add(row(list, path, row, own));
        }
        return standardRows.containsKey(path) ? Map.of("+", values) : values;
    }

    private Object row(ListChoice list, String path, int row, int[] setting) {
        if (list.row() instanceof GroupChoice group) {
            Map<String, Object> fields = new LinkedHashMap<>();
            if (list.identified()) {
                fields.put(ID, id(path, row));
            }
            group.fields().forEach((key, field) -> {
                if (!key.equals(ID)) {
                    put(fields, field, path + "[]." + key, setting, row);
                }
            });
            return fields;
        }
        return value(list.row(), path + "[]", Factor.FILLED, setting, row);
    }
}
