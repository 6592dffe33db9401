package nl.ivpgenerator.yaml;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.Quote;

/**
 * Changes to a list that stands in an underlying file or is the pack's default: {@code {+: [rows to add], -: [what to take out]}}. A row of
 * {@code +} whose {@code id} exists amends that row. Only {@link YamlLayers} makes these; they remain where no file below has the list.
 *
 * @param steps mappings with the keys {@code +} and {@code -}, the lowest layer first; a step takes out before it adds
 */
public record YamlListEdit(List<YamlMapping> steps, Place place, List<Place> history) implements YamlNode {

    static final String ADD = "+";
    static final String TAKE_OUT = "-";

    public YamlListEdit {
        steps = List.copyOf(steps);
        history = List.copyOf(history);
    }

    @Override
    public String dutchKind() {
        return "een wijziging van een lijst (+ of -)";
    }

    /** The list as it becomes; what can not be changed is a finding that names the list. */
    public YamlSequence applyTo(YamlSequence below, Findings findings) {
        List<YamlNode> items = new ArrayList<>(below.items());
        for (YamlMapping step : steps) {
            entries(step, TAKE_OUT, findings).forEach(item -> takeOut(item, items, below.place(), findings));
            entries(step, ADD, findings).forEach(item -> add(item, items, findings));
        }
        return new YamlSequence(items, place, Layering.historyOver(below));
    }

    private static List<YamlNode> entries(YamlMapping step, String key, Findings findings) {
        YamlNode value = step.value(key).orElse(null);
        if (value instanceof YamlSequence list) {
            return list.items();
        }
        if (value != null && !(value instanceof YamlScalar scalar && scalar.isEmpty())) {
            findings.error(
                    "lijst-wijziging",
                    value.place(),
                    "Achter '" + key + "' hoort een lijst.",
                    "Schrijf bijvoorbeeld '" + key + ": [eerste, tweede]'.");
        }
        return List.of();
    }

    private static void takeOut(YamlNode item, List<YamlNode> items, Place list, Findings findings) {
        String name = name(item);
        if (!name.isEmpty() && items.removeIf(existing -> name(existing).equals(name))) {
            return;
        }
        String written = name.isEmpty() ? "Dit" : Quote.of(name);
        findings.error(
                "lijst-wijziging",
                item.place(),
                written + " staat niet in de lijst op " + list + " en kan er dus niet uit.",
                "Noem het id van een rij, of de tekst zoals die daar staat.");
    }

    private static void add(YamlNode item, List<YamlNode> items, Findings findings) {
        String name = name(item);
        for (int i = 0; i < items.size() && !name.isEmpty(); i++) {
            YamlNode existing = items.get(i);
            if (name(existing).equals(name)) {
                if (existing instanceof YamlMapping && item instanceof YamlMapping) {
                    items.set(i, new Layering(findings).merge(existing, item, name));
                } else {
                    findings.error(
                            "lijst-wijziging",
                            item.place(),
                            Quote.of(name) + " staat al in de lijst, op " + existing.place() + ".",
                            "Haal deze regel weg.");
                }
                return;
            }
        }
        items.add(item);
    }

    /** What names an item: its text, or the {@code id} of a row; empty when it has none. */
    private static String name(YamlNode item) {
        if (item instanceof YamlMapping row) {
            return row.value("id").map(YamlListEdit::name).orElse("");
        }
        return item instanceof YamlScalar scalar && !scalar.isEmpty() ? scalar.text() : "";
    }
}
