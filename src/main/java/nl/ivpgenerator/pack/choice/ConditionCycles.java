package nl.ivpgenerator.pack.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;

/** Finds choices whose condition depends on themselves, directly or through others: nobody could say whether they are asked. */
final class ConditionCycles {

    private final Map<String, List<Condition.Term>> demands = new LinkedHashMap<>();
    private final Set<String> done = new LinkedHashSet<>();
    private final Findings findings;

    private ConditionCycles(Findings findings) {
        this.findings = findings;
    }

    static void check(ChoiceCatalog catalog, Findings findings) {
        ConditionCycles cycles = new ConditionCycles(findings);
        cycles.collect(catalog.root().fields(), "", List.of());
        cycles.follow();
    }

    /** A choice depends on its own condition and on those of the groups around it; the fields of a row form a world of their own. */
    private void collect(Map<String, Choice> fields, String prefix, List<Condition.Term> around) {
        fields.forEach((key, choice) -> {
            List<Condition.Term> terms = new ArrayList<>(around);
            terms.addAll(choice.description().condition().terms());
            demands.put(prefix + key, terms);
            if (choice instanceof GroupChoice group) {
                collect(group.fields(), prefix + key + ".", terms);
            } else if (choice instanceof Choice.ListChoice list && list.row() instanceof GroupChoice row) {
                ConditionCycles below = new ConditionCycles(findings);
                below.collect(row.fields(), Condition.IN_ROW, List.of());
                below.follow();
            }
        });
    }

    private void follow() {
        List.copyOf(demands.keySet()).forEach(path -> follow(path, new ArrayList<>()));
    }

    private void follow(String path, List<String> trail) {
        if (done.contains(path)) {
            return;
        }
        trail.add(path);
        for (Condition.Term term : demands.getOrDefault(path, List.of())) {
            int start = trail.indexOf(term.path());
            if (start < 0) {
                follow(term.path(), trail);
            } else {
                String circle = String.join(" -> ", trail.subList(start, trail.size())) + " -> " + term.path();
                findings.error("kringverwijzing", term.place(), "Deze voorwaarden wachten op elkaar: " + circle + ".");
            }
        }
        trail.remove(trail.size() - 1);
        done.add(path);
    }
}
