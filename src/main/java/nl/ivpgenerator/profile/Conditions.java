package nl.ivpgenerator.profile;

import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Condition;
import nl.ivpgenerator.profile.Value.Group;
import nl.ivpgenerator.profile.Value.Rows;
import org.jspecify.annotations.Nullable;

/** Finds values by their path and asks whether conditions hold for them. */
final class Conditions {

    private Conditions() {}

    /** The value at a path such as {@code norm.toon} or {@code rollen[0].naam}; the group itself for an empty path. */
    static Optional<Value> find(Group group, String path) {
        Value value = group;
        for (String step : path.isEmpty() ? List.<String>of() : List.of(path.split("\\.", -1))) {
            int bracket = step.indexOf('[');
            String key = bracket < 0 ? step : step.substring(0, bracket);
            Value next = value instanceof Group below ? below.fields().get(key) : null;
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

    /**
     * Whether all terms hold.
     *
     * @param row the row that terms about the same row ask; the root where there is no row
     */
    static boolean hold(Condition condition, Group root, Group row) {
        return condition.terms().stream().allMatch(term -> holds(term, term.inRow() ? row : root));
    }

    private static boolean holds(Condition.Term term, Group group) {
        Optional<Value> value = find(group, term.plainPath()).filter(found -> !isEmptyList(found));
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
}
