package nl.ivpgenerator.pack.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ivpgenerator.pack.choice.Choice.AmountChoice;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pack.choice.Choice.NumberChoice;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.yaml.YamlScalar;

/**
 * The JSON Schema of each kind of choice. In the place of a list may stand a change to the list below it, {@code {+: [..], -: [..]}}; a row that
 * is added there may amend an existing one, and then needs its {@code id} only.
 */
final class KindSchema {

    private final Map<String, Object> definitions = new TreeMap<>();
    private final ScalarSchema scalars = new ScalarSchema(definitions);

    /** What more than one place refers to: the rows of lists, and paragraphs. */
    Map<String, Object> definitions() {
        return definitions;
    }

    /** The schema of a choice; {@code path} names its rows among the definitions. */
    Map<String, Object> of(Choice choice, String path) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", choice.description().title());
        String description = SchemaText.description(choice);
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
        choice.description().standard().ifPresent(standard -> {
            if (standard instanceof YamlScalar scalar) {
                boolean number = choice instanceof NumberChoice || choice instanceof AmountChoice;
                schema.put("default", number ? (Object) Long.valueOf(scalar.text()) : scalar.text());
            }
        });
        if (choice instanceof GroupChoice group) {
            putGroup(schema, group, path);
        } else if (choice instanceof ListChoice list) {
            putList(schema, list, path);
        } else if (choice instanceof MultiSelectChoice several) {
            putSeveral(schema, several);
        } else {
            scalars.put(schema, choice, !choice.description().required());
        }
        return schema;
    }

    private void putGroup(Map<String, Object> schema, GroupChoice group, String path) {
        Map<String, Object> properties = new LinkedHashMap<>();
        group.fields().forEach((key, field) -> properties.put(key, of(field, path + "." + key)));
        schema.put("type", List.of("object", "null"));
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        schema.put(
                "errorMessage",
                "Hier horen alleen: " + String.join(", ", group.fields().keySet()) + ".");
    }

    private void putSeveral(Map<String, Object> schema, MultiSelectChoice several) {
        Map<String, Object> item = new LinkedHashMap<>();
        ScalarSchema.putOptions(item, several.options(), false);
        putEditable(schema, several, item, item);
        schema.put("minItems", several.minimum());
        schema.put("maxItems", several.maximum());
        schema.put("uniqueItems", true);
        String example = several.options().stream().map(Option::id).findFirst().orElse("");
        schema.put("errorMessage", "Schrijf een lijst zonder herhalingen, bijvoorbeeld [" + example + "].");
    }

    private void putList(Map<String, Object> schema, ListChoice list, String path) {
        Map<String, Object> row = new LinkedHashMap<>();
        Map<String, Object> added = row;
        if (list.row() instanceof GroupChoice group) {
            Map<String, Object> definition = of(group, path);
            definition.put("type", "object");
            definitions.put(path, definition);
            row.put("$ref", "#/$defs/" + path);
            if (list.identified()) {
                added = new LinkedHashMap<>(row);
                added.put("required", List.of(RowFields.ID));
            }
            row.putAll(demands(group));
        } else {
            scalars.put(row, list.row(), false);
        }
        putEditable(schema, list, row, added);
        schema.put("minItems", list.minimum());
        schema.put("maxItems", list.maximum());
        schema.put("errorMessage", "Schrijf een lijst: elke regel begint met een streepje.");
    }

    private static void putEditable(
            Map<String, Object> schema, Choice choice, Map<String, Object> item, Map<String, Object> added) {
        Map<String, Object> gone = new LinkedHashMap<>();
        gone.put("type", List.of("string", "number", "boolean"));
        Map<String, Object> edits = new LinkedHashMap<>();
        edits.put("+", listOf("Wat erbij komt, of wat van een regel met deze id verandert.", added));
        edits.put("-", listOf("Wat eruit gaat: de id, of de tekst zoals die er staat.", gone));
        schema.put(
                "type",
                choice.description().required() ? List.of("array", "object") : List.of("array", "object", "null"));
        schema.put("items", item);
        schema.put("properties", edits);
        schema.put("additionalProperties", false);
        schema.put("minProperties", 1);
    }

    private static Map<String, Object> listOf(String description, Map<String, Object> item) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("description", description);
        list.put("type", List.of("array", "null"));
        list.put("items", item);
        return list;
    }

    /** What must be filled in within a group, with the groups below it; empty when nothing must. */
    static Map<String, Object> demands(GroupChoice group) {
        List<String> required = new ArrayList<>();
        Map<String, Object> below = new LinkedHashMap<>();
        group.fields().forEach((key, field) -> {
            Map<String, Object> demands = field instanceof GroupChoice inner ? demands(inner) : Map.of();
            boolean always = field.description().condition().terms().isEmpty();
            if (always && !demands.isEmpty()) {
                below.put(key, demands);
            }
            boolean missed = field.description().required()
                    && field.description().standard().isEmpty();
            if (always && (!demands.isEmpty() || missed)) {
                required.add(key);
            }
        });
        Map<String, Object> all = new LinkedHashMap<>();
        if (!required.isEmpty()) {
            all.put("type", "object");
            all.put("required", required);
            all.put("properties", below);
            all.put("errorMessage", "Vul hier ook in: " + String.join(", ", required) + ".");
        }
        return all;
    }
}
