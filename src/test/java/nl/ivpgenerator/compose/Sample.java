package nl.ivpgenerator.compose;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.AmountChoice;
import nl.ivpgenerator.pack.choice.Choice.DateChoice;
import nl.ivpgenerator.pack.choice.Choice.Description;
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
import nl.ivpgenerator.pack.choice.Condition;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.Value;
import nl.ivpgenerator.profile.Value.Group;
import nl.ivpgenerator.profile.Value.Origin;
import nl.ivpgenerator.profile.Value.Piece;
import nl.ivpgenerator.profile.Value.Rows;

/** Choices and values for tests, each value at a line of its own in {@code stad.yaml}. */
final class Sample {

    static final Place PACK = Place.ofLine("keuzes/sectie.yaml", 3);
    static final Option STRICT = new Option("streng", "Streng", "streng", "");
    static final Option MIDDLE = new Option("midden", "Midden", "gewoon", "");

    private static int line;

    private Sample() {}

    static Description description(String key, boolean open) {
        return new Description(
                key, "De " + key, "", false, Optional.empty(), open, Condition.ALWAYS, List.of(), "", PACK);
    }

    static Description description(String key) {
        return description(key, false);
    }

    static TextChoice text(String key) {
        return new TextChoice(description(key), 200, "", "");
    }

    static TextChoice openText(String key) {
        return new TextChoice(description(key, true), 200, "", "");
    }

    static ParagraphsChoice paragraphs(String key) {
        return new ParagraphsChoice(description(key), 5000);
    }

    static NumberChoice number(String key) {
        return new NumberChoice(description(key), 0, 1_000_000, "");
    }

    static AmountChoice amount(String key) {
        return new AmountChoice(description(key), 0, 1_000_000);
    }

    static DateChoice date(String key) {
        return new DateChoice(description(key));
    }

    static YesNoChoice yesNo(String key) {
        return new YesNoChoice(description(key));
    }

    static SelectChoice select(String key, boolean open) {
        return new SelectChoice(description(key, open), List.of(STRICT, MIDDLE));
    }

    static MultiSelectChoice several(String key) {
        return new MultiSelectChoice(description(key), List.of(STRICT, MIDDLE), 0, 2);
    }

    static ReferenceChoice reference(String key, String list) {
        return new ReferenceChoice(description(key), list);
    }

    static ListChoice list(String key, boolean open, Choice... fields) {
        Choice row = fields.length == 0 ? text("rij") : group("rij", fields);
        return new ListChoice(description(key, open), row, fields.length > 0, 0, 50);
    }

    static GroupChoice group(String key, Choice... fields) {
        Map<String, Choice> byKey = new LinkedHashMap<>();
        Arrays.stream(fields).forEach(field -> byKey.put(field.key(), field));
        return new GroupChoice(description(key), byKey);
    }

    /** The place of the next value. */
    static Origin origin() {
        return new Origin(Place.ofLine("stad.yaml", ++line), false, List.of());
    }

    static Value value(Choice choice, Object value) {
        return value(choice, value, origin());
    }

    /** A value from plain Java objects: texts, numbers, dates, booleans, options, lists (rows) and maps (groups). */
    static Value value(Choice choice, Object value, Origin origin) {
        if (choice instanceof TextChoice) {
            return new Value.Text(choice, origin, (String) value);
        } else if (choice instanceof ParagraphsChoice) {
            return new Value.Paragraphs(choice, origin, pieces((String) value));
        } else if (choice instanceof NumberChoice || choice instanceof AmountChoice) {
            return new Value.Number(choice, origin, (Integer) value);
        } else if (choice instanceof DateChoice) {
            return new Value.Date(choice, origin, LocalDate.parse((String) value));
        } else if (choice instanceof YesNoChoice) {
            return new Value.YesNo(choice, origin, (Boolean) value);
        } else if (choice instanceof SelectChoice select) {
            return new Value.Selected(choice, origin, option(select.options(), (String) value));
        } else if (choice instanceof MultiSelectChoice select) {
            List<Option> options = ((List<?>) value)
                    .stream().map(id -> option(select.options(), (String) id)).toList();
            return new Value.MultiSelected(choice, origin, options);
        } else if (choice instanceof ReferenceChoice) {
            return new Value.Reference(choice, origin, (String) value);
        } else if (choice instanceof ListChoice list) {
            List<Value> rows = ((List<?>) value)
                    .stream().map(row -> value(list.row(), row, origin())).toList();
            return new Rows(choice, origin, rows);
        }
        return groupValue((GroupChoice) choice, (Map<?, ?>) value, origin);
    }

    private static Group groupValue(GroupChoice choice, Map<?, ?> values, Origin origin) {
        Map<String, Value> fields = new LinkedHashMap<>();
        if (values.containsKey("id") && !choice.fields().containsKey("id")) {
            fields.put("id", value(text("id"), values.get("id")));
        }
        choice.fields().forEach((key, field) -> {
            if (values.containsKey(key)) {
                fields.put(key, value(field, values.get(key)));
            }
        });
        return new Group(choice, origin, fields);
    }

    private static Option option(List<Option> options, String id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Piece> pieces(String text) {
        return Arrays.stream(text.split("\n\n"))
                .map(piece -> piece.startsWith("- ")
                        ? new Piece(
                                true,
                                Arrays.stream(piece.split("\n"))
                                        .map(item -> item.substring(2))
                                        .toList())
                        : new Piece(false, List.of(piece)))
                .toList();
    }

    static Profile profile(GroupChoice choices, Map<String, Object> values) {
        line = 0;
        return new Profile("stad", Path.of("."), Place.ofFile("stad.yaml"), (Group) value(choices, values));
    }
}
