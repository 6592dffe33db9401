package nl.ivpgenerator.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.profile.Value.Group;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlNode;
import nl.ivpgenerator.yaml.YamlScalar;

/** Reads a value by the kind of its choice, groups with their defaults. After a fault it goes on with the next value. */
final class ValueReader {

    private final Reading reading;
    private final UnknownKeys unknownKeys;
    private final ListReader lists;
    private final ScalarReader scalars;

    ValueReader(Reading reading, UnknownKeys unknownKeys) {
        this.reading = reading;
        this.unknownKeys = unknownKeys;
        this.lists = new ListReader(reading, this);
        this.scalars = new ScalarReader(reading.findings());
    }

    /** The value; nothing when it is left open, and nothing with a finding when it is faulty. */
    Optional<? extends Value> read(Choice choice, YamlNode node, Slot slot) {
        Optional<? extends Value> value;
        if (choice instanceof GroupChoice group) {
            value = group(group, node, slot);
        } else if (isOpen(node)) {
            return Optional.empty();
        } else if (choice instanceof ListChoice list) {
            value = lists.list(list, node, slot);
        } else if (choice instanceof MultiSelectChoice several) {
            value = lists.several(several, node, slot);
        } else {
            value = scalar(choice, node, slot);
        }
        value.ifPresent(read -> reading.isRead(slot, choice, read));
        return value;
    }

    /** Whether the writer filled in nothing; a text of blanks in quotes counts as nothing. */
    static boolean isOpen(YamlNode node) {
        return node instanceof YamlScalar scalar
                && (scalar.isEmpty() || scalar.text().isBlank());
    }

    private Optional<? extends Value> scalar(Choice choice, YamlNode node, Slot slot) {
        if (node instanceof YamlScalar scalar) {
            return scalars.read(choice, scalar, slot);
        }
        String message = "Bij '" + slot.shown() + "' hoort één waarde, maar hier staat " + node.dutchKind() + ".";
        String hint = node instanceof YamlMapping
                ? "Staat er een dubbele punt of accolade in uw tekst? Zet de tekst dan tussen aanhalingstekens."
                : "Schrijf de waarde achter de dubbele punt.";
        reading.findings().error("verkeerde-soort", node.place(), message, hint);
        return Optional.empty();
    }

    private Optional<Group> group(GroupChoice choice, YamlNode node, Slot slot) {
        if (node instanceof YamlMapping mapping) {
            return Optional.of(new Group(choice, slot.origin(node), fields(choice, mapping, slot)));
        }
        if (isOpen(node)) {
            return Optional.of(absentGroup(choice, slot, node.place()));
        }
        String hint = missingMark(choice, node)
                .orElseGet(() -> "Zet deze sleutels op eigen regels eronder, met twee spaties ervoor: "
                        + UnknownKeys.listed(choice.fields().keySet()) + ".");
        String where = slot.isRow() ? "In een rij van '" + slot.shown() + "'" : "Bij '" + slot.shown() + "'";
        reading.findings()
                .error(
                        "verkeerde-soort",
                        node.place(),
                        where + " horen sleutels met een waarde, maar hier staat " + node.dutchKind() + ".",
                        hint);
        return Optional.empty();
    }

    /** A choice without its colon, or without the space behind it, makes a text of the whole group. */
    private static Optional<String> missingMark(GroupChoice choice, YamlNode node) {
        if (!(node instanceof YamlScalar scalar) || !scalar.plain()) {
            return Optional.empty();
        }
        return choice.fields().keySet().stream()
                .filter(key -> scalar.text().matches("(?s)" + Pattern.quote(key) + "(:\\S| [^:]).*"))
                .findFirst()
                .map(key -> "Schrijf '" + key + ": waarde', met een dubbele punt en een spatie erachter.");
    }

    private Group absentGroup(GroupChoice choice, Slot slot, Place place) {
        return new Group(choice, slot.absent(place), fields(choice, YamlMapping.empty(place), slot));
    }

    private Map<String, Value> fields(GroupChoice choice, YamlMapping mapping, Slot slot) {
        Set<String> guessed = unknownKeys.report(choice, mapping, slot);
        Map<String, Value> fields = new LinkedHashMap<>();
        for (Choice field : choice.fields().values()) {
            YamlMapping.Entry entry = mapping.entries().get(field.key());
            Optional<? extends Value> value = entry != null
                    ? written(field, entry, slot)
                    : guessed.contains(field.key()) ? Optional.empty() : unwritten(field, mapping, slot);
            value.ifPresent(read -> fields.put(field.key(), read));
        }
        return fields;
    }

    private Optional<? extends Value> written(Choice field, YamlMapping.Entry entry, Slot slot) {
        Slot below = slot.field(field, false);
        if (field.description().required() && isOpen(entry.value())) {
            reading.isMissing(below, field, entry.keyPlace());
        }
        return read(field, entry.value(), below);
    }

    private Optional<? extends Value> unwritten(Choice field, YamlMapping around, Slot slot) {
        Optional<YamlNode> standard = field.description().standard();
        if (standard.isPresent()) {
            return read(field, standard.get(), slot.field(field, true));
        }
        Slot below = slot.field(field, false);
        if (field instanceof GroupChoice group) {
            Group value = absentGroup(group, below, group.description().place());
            reading.isRead(below, group, value);
            return Optional.of(value);
        }
        if (field.description().required()) {
            reading.isMissing(below, field, slot.row().isEmpty() ? reading.profile() : around.place());
        }
        return Optional.empty();
    }
}
