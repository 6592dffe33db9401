package nl.ivpgenerator.profile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.Condition;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.profile.Value.Group;
import nl.ivpgenerator.profile.Value.Rows;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's choices, complete with defaults and valid.
 *
 * @param name the file name without {@code .yaml}: the name of the output folder
 * @param folder the folder that pictures are named from
 * @param place the profile file as users see it
 * @param root all sections
 */
public record Profile(String name, Path folder, Place place, Group root) {

    /** The value at a path such as {@code norm.toon} or {@code rollen[0].naam}; empty when nothing is filled in. */
    public Optional<Value> find(String path) {
        Value value = root;
        for (String step : path.split("\\.", -1)) {
            int bracket = step.indexOf('[');
            String key = bracket < 0 ? step : step.substring(0, bracket);
            Value next = value instanceof Group group ? group.fields().get(key) : null;
            if (next != null && bracket >= 0) {
                next = row(next, Integer.parseInt(step.substring(bracket + 1, step.length() - 1)));
            }
            if (next == null) {
                return Optional.empty();
            }
            value = next;
        }
        return Optional.of(value);
    }

    private static @Nullable Value row(Value list, int index) {
        return list instanceof Rows rows && index < rows.rows().size()
                ? rows.rows().get(index)
                : null;
    }

    /** Whether all terms of the condition hold. */
    public boolean satisfies(Condition condition) {
        return condition.terms().stream().allMatch(this::satisfies);
    }

    private boolean satisfies(Condition.Term term) {
        Optional<Value> value = find(term.path()).filter(found -> !isEmptyList(found));
        if (value.isEmpty()) {
            return term.values().contains(Condition.EMPTY);
        }
        return term.values().contains(Condition.FILLED)
                || asWritten(value.get()).stream().anyMatch(term.values()::contains);
    }

    private static boolean isEmptyList(Value value) {
        return value instanceof Rows rows && rows.rows().isEmpty()
                || value instanceof Value.MultiSelected several
                        && several.options().isEmpty();
    }

    private static List<String> asWritten(Value value) {
        if (value instanceof Value.Selected selected) {
            return List.of(selected.option().id());
        }
        if (value instanceof Value.MultiSelected several) {
            return several.options().stream().map(Choice.Option::id).toList();
        }
        if (value instanceof Value.YesNo answer) {
            return List.of(answer.yes() ? "ja" : "nee");
        }
        if (value instanceof Value.Reference reference) {
            return List.of(reference.id());
        }
        if (value instanceof Value.Number number) {
            return List.of(Long.toString(number.number()));
        }
        return value instanceof Value.Text text ? List.of(text.text()) : List.of();
    }

    /** Where the value at a path was chosen; the profile itself when it was not. */
    public Place placeOf(String path) {
        return find(path).map(value -> value.origin().place()).orElse(place);
    }
}
