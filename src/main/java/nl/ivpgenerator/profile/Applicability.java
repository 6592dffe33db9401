package nl.ivpgenerator.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Condition;
import nl.ivpgenerator.profile.Reading.Conditional;
import nl.ivpgenerator.profile.Value.Group;
import nl.ivpgenerator.profile.Value.Rows;

/**
 * Leaves out the values whose condition does not hold, so that no text can use them. A value that was left out may have been what another
 * condition asked for; so this repeats until nothing changes. Conditions never wait on each other in a circle (the pack is checked for it).
 */
final class Applicability {

    private final Reading reading;
    private final Group all;

    Applicability(Reading reading, Group all) {
        this.reading = reading;
        this.all = all;
    }

    /** The values that matter; a group that does not matter stays, without fields. A written value that is left out becomes a warning. */
    Group applied() {
        Set<String> left = new LinkedHashSet<>();
        Group result = all;
        for (int round = 0; round <= reading.conditionals().size(); round++) {
            Set<String> next = new LinkedHashSet<>();
            for (Conditional conditional : reading.conditionals()) {
                if (!conditional.slot().matters(result)) {
                    next.add(conditional.slot().path());
                }
            }
            if (next.equals(left)) {
                break;
            }
            left = next;
            result = without(all, "", left);
        }
        warn(left);
        return result;
    }

    private static Group without(Group group, String path, Set<String> left) {
        if (left.contains(path)) {
            return new Group(group.choice(), group.origin(), Map.of());
        }
        Map<String, Value> fields = new LinkedHashMap<>();
        group.fields().forEach((key, value) -> {
            String below = path.isEmpty() ? key : path + "." + key;
            if (value instanceof Group inner) {
                fields.put(key, without(inner, below, left));
            } else if (!left.contains(below)) {
                fields.put(key, value instanceof Rows rows ? without(rows, below, left) : value);
            }
        });
        return new Group(group.choice(), group.origin(), fields);
    }

    private static Rows without(Rows rows, String path, Set<String> left) {
        List<Value> kept = new ArrayList<>();
        for (Value row : rows.rows()) {
            kept.add(row instanceof Group group ? without(group, path + "[" + kept.size() + "]", left) : row);
        }
        return new Rows(rows.choice(), rows.origin(), kept);
    }

    private void warn(Set<String> left) {
        for (Conditional conditional : reading.conditionals()) {
            String path = conditional.slot().path();
            boolean inside =
                    left.stream().anyMatch(outer -> path.startsWith(outer + ".") || path.startsWith(outer + "["));
            if (left.contains(path) && !inside && !conditional.value().origin().standard()) {
                reading.findings()
                        .warning(
                                "keuze-niet-van-toepassing",
                                conditional.value().origin().place(),
                                "'" + conditional.slot().shown() + "' wordt niet gebruikt; dat kan alleen als "
                                        + demands(conditional.choice()) + ".",
                                "Haal deze keuze weg, of pas de andere aan.");
            }
        }
    }

    /** The condition of a choice in words, for behind "alleen als". */
    static String demands(Choice choice) {
        return choice.description().condition().terms().stream()
                .map(Applicability::demand)
                .collect(Collectors.joining(" en "));
    }

    private static String demand(Condition.Term term) {
        return "'" + term.plainPath() + "' " + term.values().stream().sorted().collect(Collectors.joining(" of "))
                + " is";
    }
}
