package nl.ivpgenerator.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.Quote;

/** Lays one tree over another; {@link YamlLayers} has the rules. */
final class Layering {

    private static final Set<String> EDIT_KEYS = Set.of(YamlListEdit.ADD, YamlListEdit.TAKE_OUT);

    private final Findings findings;

    Layering(Findings findings) {
        this.findings = findings;
    }

    /** The tree in which {@code {+: .., -: ..}} has become a list edit. */
    static YamlNode withEdits(YamlNode node) {
        if (node instanceof YamlSequence list) {
            return new YamlSequence(
                    list.items().stream().map(Layering::withEdits).toList(), list.place(), list.history());
        }
        return node instanceof YamlMapping mapping ? withEdits(mapping) : node;
    }

    private static YamlNode withEdits(YamlMapping mapping) {
        Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
        mapping.entries()
                .forEach((key, entry) ->
                        entries.put(key, new YamlMapping.Entry(entry.keyPlace(), withEdits(entry.value()))));
        YamlMapping result = new YamlMapping(entries, mapping.place(), mapping.history());
        boolean edit = !entries.isEmpty() && EDIT_KEYS.containsAll(entries.keySet());
        return edit ? new YamlListEdit(List.of(result), mapping.place(), mapping.history()) : result;
    }

    static List<Place> historyOver(YamlNode below) {
        List<Place> history = new ArrayList<>();
        history.add(below.place());
        history.addAll(below.history());
        return history;
    }

    YamlMapping merge(YamlMapping below, YamlMapping above, String path) {
        Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>(below.entries());
        above.entries().forEach((key, entry) -> {
            YamlMapping.Entry old = below.entries().get(key);
            YamlNode value = old == null
                    ? entry.value()
                    : merge(old.value(), entry.value(), path.isEmpty() ? key : path + "." + key);
            entries.put(key, new YamlMapping.Entry(entry.keyPlace(), value));
        });
        return new YamlMapping(entries, above.place(), historyOver(below));
    }

    YamlNode merge(YamlNode below, YamlNode above, String path) {
        boolean open = isOpen(below);
        if (above instanceof YamlScalar scalar) {
            return scalar(below, scalar, path);
        }
        if (above instanceof YamlMapping group && (open || below instanceof YamlMapping)) {
            return below instanceof YamlMapping under
                    ? merge(under, group, path)
                    : new YamlMapping(group.entries(), group.place(), historyOver(below));
        }
        boolean list = open || below instanceof YamlSequence || below instanceof YamlListEdit;
        if (above instanceof YamlSequence items && list) {
            return new YamlSequence(items.items(), items.place(), historyOver(below));
        }
        if (above instanceof YamlListEdit edit && list) {
            return edit(below, edit);
        }
        return mismatch(below, above, path);
    }

    private YamlNode scalar(YamlNode below, YamlScalar above, String path) {
        if (isOpen(above) && below instanceof YamlMapping) {
            return below;
        }
        return isOpen(above) || below instanceof YamlScalar
                ? new YamlScalar(above.text(), above.plain(), above.place(), historyOver(below))
                : mismatch(below, above, path);
    }

    private YamlNode edit(YamlNode below, YamlListEdit above) {
        if (below instanceof YamlListEdit under) {
            List<YamlMapping> steps = new ArrayList<>(under.steps());
            steps.addAll(above.steps());
            return new YamlListEdit(steps, above.place(), historyOver(below));
        }
        YamlSequence list = below instanceof YamlSequence items
                ? items
                : new YamlSequence(List.of(), below.place(), below.history());
        return above.applyTo(list, findings);
    }

    private YamlNode mismatch(YamlNode below, YamlNode above, String path) {
        findings.error(
                "basis-andere-soort",
                above.place(),
                "%s is hier %s, maar in de basis (%s) %s."
                        .formatted(Quote.of(path), above.dutchKind(), below.place(), below.dutchKind()),
                "Geef beide dezelfde vorm.");
        return below;
    }

    private static boolean isOpen(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.isEmpty();
    }
}
