package nl.ivpgenerator.pack.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.json.JsonWriter;
import nl.ivpgenerator.pack.choice.Choice.AmountChoice;
import nl.ivpgenerator.pack.choice.Choice.DateChoice;
import nl.ivpgenerator.pack.choice.Choice.NumberChoice;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.pack.choice.Choice.ParagraphsChoice;
import nl.ivpgenerator.pack.choice.Choice.ReferenceChoice;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;
import nl.ivpgenerator.pack.choice.Choice.TextChoice;
import nl.ivpgenerator.pack.choice.Choice.YesNoChoice;
import nl.ivpgenerator.yaml.Naming;

/**
 * The JSON Schema of a single value. Text may also be a number or a truth value, because other readers of YAML see {@code versie: 1.10} as a
 * number. What need not be filled in may be left open ({@code null}).
 */
final class ScalarSchema {

    /** What readers of YAML can make of a piece of text. */
    private static final List<String> TEXT_TYPES = List.of("string", "number", "boolean");

    private final Map<String, Object> definitions;

    /** @param definitions receives what more than one place refers to */
    ScalarSchema(Map<String, Object> definitions) {
        this.definitions = definitions;
    }

    /** @param open whether the value may be left open */
    void put(Map<String, Object> schema, Choice choice, boolean open) {
        if (choice instanceof SelectChoice select) {
            putOptions(schema, select.options(), open);
        } else if (choice instanceof YesNoChoice) {
            putOptions(schema, List.of(new Option("ja", "Ja", "", ""), new Option("nee", "Nee", "", "")), open);
        } else if (choice instanceof TextChoice text) {
            putText(schema, text, open);
        } else if (choice instanceof ParagraphsChoice paragraphs) {
            putParagraphs(schema, paragraphs.maximumLength(), open);
        } else if (choice instanceof NumberChoice number) {
            putNumber(schema, number.minimum(), number.maximum(), open);
        } else if (choice instanceof AmountChoice amount) {
            putNumber(schema, amount.minimum(), amount.maximum(), open);
        } else if (choice instanceof DateChoice) {
            schema.put("type", types(open, List.of("string")));
            schema.put("format", "date");
            schema.put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            schema.put("errorMessage", "Schrijf een datum als jjjj-mm-dd, bijvoorbeeld 2027-01-31.");
        } else if (choice instanceof ReferenceChoice reference) {
            schema.put("type", types(open, List.of("string", "integer")));
            schema.put("pattern", whole(Naming.ID));
            schema.put("errorMessage", "Noem de id van een regel in '" + reference.listPath() + "'.");
        }
    }

    private static List<String> types(boolean open, List<String> types) {
        List<String> all = new ArrayList<>(types);
        if (open) {
            all.add("null");
        }
        return all;
    }

    private static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }

    private static void putText(Map<String, Object> schema, TextChoice text, boolean open) {
        schema.put("type", types(open, TEXT_TYPES));
        schema.put("maxLength", text.maximumLength());
        String message = "Schrijf één regel van ten hoogste " + text.maximumLength() + " tekens";
        if (!text.pattern().isEmpty()) {
            schema.put("pattern", whole(text.pattern()));
            message += ": " + text.patternExplanation();
        }
        schema.put("errorMessage", message + ".");
    }

    private void putParagraphs(Map<String, Object> schema, int maximum, boolean open) {
        String name = "alineas-" + maximum + (open ? "" : "-verplicht");
        Map<String, Object> shared = new LinkedHashMap<>();
        shared.put("type", types(open, TEXT_TYPES));
        shared.put("maxLength", maximum);
        shared.put("errorMessage", "Schrijf tekst van ten hoogste " + maximum + " tekens.");
        definitions.put(name, shared);
        schema.put("$ref", "#/$defs/" + name);
    }

    private static void putNumber(Map<String, Object> schema, long minimum, long maximum, boolean open) {
        schema.put("type", types(open, List.of("integer")));
        schema.put("minimum", minimum);
        schema.put("maximum", maximum);
        schema.put(
                "errorMessage",
                "Schrijf een geheel getal van " + minimum + " tot en met " + maximum + ", zonder punten of komma's.");
    }

    static void putOptions(Map<String, Object> schema, List<Option> options, boolean open) {
        List<Object> words = new ArrayList<>();
        List<String> descriptions = new ArrayList<>();
        for (Option option : options) {
            words.add(option.id());
            descriptions.add(
                    option.explanation().isEmpty() ? option.title() : option.title() + ". " + option.explanation());
        }
        schema.put(
                "errorMessage",
                "Kies uit: "
                        + String.join(", ", options.stream().map(Option::id).toList()) + ".");
        if (open) {
            words.add(JsonWriter.NULL);
            descriptions.add("Hier is niets gekozen.");
        }
        schema.put("enum", words);
        schema.put("enumDescriptions", descriptions);
    }
}
