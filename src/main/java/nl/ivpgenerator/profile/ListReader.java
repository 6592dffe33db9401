package nl.ivpgenerator.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.Quote;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.profile.Value.MultiSelected;
import nl.ivpgenerator.profile.Value.Rows;
import nl.ivpgenerator.yaml.YamlListEdit;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlNode;
import nl.ivpgenerator.yaml.YamlScalar;
import nl.ivpgenerator.yaml.YamlSequence;

/** Reads lists of rows and choices of several options, also when they change the pack's default with {@code +} and {@code -}. */
final class ListReader {

    private final Findings findings;
    private final Reading reading;
    private final ValueReader values;

    ListReader(Reading reading, ValueReader values) {
        this.findings = reading.findings();
        this.reading = reading;
        this.values = values;
    }

    Optional<Rows> list(ListChoice choice, YamlNode node, Slot slot) {
        Optional<YamlSequence> items = items(choice, node, slot);
        items.ifPresent(found -> count(found, choice.minimum(), choice.maximum(), slot));
        return items.map(found -> new Rows(choice, slot.origin(found), rows(choice, found, slot)));
    }

    private List<Value> rows(ListChoice choice, YamlSequence items, Slot slot) {
        List<Value> rows = new ArrayList<>();
        Map<String, Place> seen = new LinkedHashMap<>();
        for (YamlNode item : items.items()) {
            if (ValueReader.isOpen(item)) {
                emptyItem(item, slot);
                continue;
            }
            Slot row = slot.row(rows.size(), isOfPack(choice, item));
            if (choice.identified()) {
                id(item).ifPresent(id -> unique(id, seen, row));
                id(item).ifPresent(id -> reading.addRowId(slot.path(), id.text()));
            }
            values.read(choice.row(), item, row).ifPresent(rows::add);
        }
        return rows;
    }

    private static Optional<YamlScalar> id(YamlNode row) {
        return row instanceof YamlMapping mapping && mapping.value("id").orElse(null) instanceof YamlScalar id
                ? Optional.of(id)
                : Optional.empty();
    }

    private void unique(YamlScalar id, Map<String, Place> seen, Slot slot) {
        Place earlier = seen.putIfAbsent(id.text(), id.place());
        if (earlier != null) {
            findings.error(
                    "dubbele-rij",
                    id.place(),
                    "Het id " + Quote.of(id.text()) + " komt in '" + slot.shown() + "' vaker voor, ook op " + earlier
                            + ".",
                    "Geef elke rij een eigen id.");
        }
    }

    Optional<MultiSelected> several(MultiSelectChoice choice, YamlNode node, Slot slot) {
        Optional<YamlSequence> items = items(choice, node, slot);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Choice.Option> options = new LinkedHashMap<>();
        for (YamlNode item : items.get().items()) {
            if (ValueReader.isOpen(item)) {
                emptyItem(item, slot);
            } else if (item instanceof YamlScalar scalar) {
                Optional<Choice.Option> option = OptionReader.find(choice.options(), scalar, slot, findings);
                if (option.isPresent() && options.put(option.get().id(), option.get()) != null) {
                    findings.error(
                            "dubbele-waarde",
                            item.place(),
                            Quote.of(scalar.text()) + " staat al in '" + slot.shown() + "'.",
                            "Haal deze regel weg.");
                }
            } else {
                findings.error(
                        "verkeerde-soort",
                        item.place(),
                        "In '" + slot.shown() + "' hoort een van de waarden, maar hier staat " + item.dutchKind() + ".",
                        OptionReader.allowed(choice.options(), slot));
            }
        }
        count(items.get(), choice.minimum(), choice.maximum(), slot);
        return Optional.of(new MultiSelected(choice, slot.origin(items.get()), List.copyOf(options.values())));
    }

    private static String howToList(Choice choice, YamlNode written) {
        if (choice instanceof ListChoice list && list.row() instanceof GroupChoice row) {
            return "Begin elke rij op een eigen regel met een streepje en een spatie, met deze sleutels: "
                    + UnknownKeys.listed(row.fields().keySet()) + ".";
        }
        String example =
                written instanceof YamlScalar scalar && scalar.text().strip().matches("[\\p{L}\\p{N} ,-]{1,60}")
                        ? " Bijvoorbeeld: [" + scalar.text().strip() + "]"
                        : "";
        return "Zet elke waarde op een eigen regel met een streepje en een spatie ervoor." + example;
    }

    private Optional<YamlSequence> items(Choice choice, YamlNode node, Slot slot) {
        if (node instanceof YamlSequence list) {
            return Optional.of(list);
        }
        if (node instanceof YamlListEdit edit) {
            return edited(choice, edit, slot);
        }
        findings.error(
                "verkeerde-soort",
                node.place(),
                "Bij '" + slot.shown() + "' hoort een lijst, maar hier staat " + node.dutchKind() + ".",
                howToList(choice, node));
        return Optional.empty();
    }

    private Optional<YamlSequence> edited(Choice choice, YamlListEdit edit, Slot slot) {
        if (choice.description().standard().orElse(null) instanceof YamlSequence standard) {
            return Optional.of(edit.applyTo(standard, findings));
        }
        findings.error(
                "lijst-wijziging",
                edit.place(),
                "Voor '" + slot.shown() + "' is er geen lijst in een basis en geen standaard om te wijzigen.",
                "Schrijf een gewone lijst.");
        return Optional.empty();
    }

    /** Whether an item is taken over unchanged from the pack's default. */
    private static boolean isOfPack(Choice choice, YamlNode item) {
        return choice.description().standard().orElse(null) instanceof YamlSequence standard
                && standard.items().stream().anyMatch(own -> own == item);
    }

    private void emptyItem(YamlNode item, Slot slot) {
        findings.error(
                "lege-regel",
                item.place(),
                "Deze regel in '" + slot.shown() + "' is leeg.",
                "Vul hem in of haal hem weg.");
    }

    private void count(YamlSequence items, int minimum, int maximum, Slot slot) {
        int size = items.items().size();
        if (size < minimum || size > maximum) {
            String demand = size < minimum ? "minstens " + minimum : "hoogstens " + maximum;
            findings.error(
                    "verkeerd-aantal",
                    items.place(),
                    "In '" + slot.shown() + "' staan er " + size + "; het moeten er " + demand + " zijn.",
                    "");
        }
    }
}
