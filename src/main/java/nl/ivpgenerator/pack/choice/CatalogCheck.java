package nl.ivpgenerator.pack.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Suggestion;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.ReferenceChoice;

/** Looks at all choices together: conditions and references name what exists, and every default could stand in a profile. */
public final class CatalogCheck {

    private final ConditionCheck conditions;
    private final List<String> lists = new ArrayList<>();
    private final Findings findings;

    private CatalogCheck(ChoiceCatalog catalog, Findings findings) {
        this.conditions = new ConditionCheck(catalog);
        this.findings = findings;
        collectLists(catalog.root(), "");
    }

    /** Adds a finding for everything that does not fit. */
    public static void check(ChoiceCatalog catalog, Findings findings) {
        CatalogCheck check = new CatalogCheck(catalog, findings);
        catalog.root().fields().values().forEach(section -> check.check(section, Map.of()));
        ConditionCycles.check(catalog, findings);
    }

    private void collectLists(GroupChoice group, String prefix) {
        group.fields().forEach((key, choice) -> {
            if (choice instanceof GroupChoice below) {
                collectLists(below, prefix + key + ".");
            } else if (choice instanceof ListChoice list && list.identified()) {
                lists.add(prefix + key);
            }
        });
    }

    private void check(Choice choice, Map<String, Choice> row) {
        conditions.check(choice.description().condition(), row, findings);
        Optional.of(choice)
                .filter(ReferenceChoice.class::isInstance)
                .map(ReferenceChoice.class::cast)
                .ifPresent(this::checkReference);
        choice.description().standard().ifPresent(standard -> new StandardCheck(choice, findings).check(standard));
        if (choice instanceof GroupChoice group) {
            group.fields().values().forEach(field -> check(field, row));
        } else if (choice instanceof ListChoice list) {
            checkRow(list.row());
        }
    }

    private void checkRow(Choice row) {
        if (row instanceof GroupChoice group) {
            group.fields().values().forEach(field -> check(field, group.fields()));
        } else {
            check(row, Map.of());
        }
    }

    private void checkReference(ReferenceChoice reference) {
        String path = reference.listPath();
        if (!path.isEmpty() && !lists.contains(path)) {
            findings.error(
                    "onbekende-keuze",
                    reference.description().place(),
                    "'" + reference.key() + "' verwijst naar '" + path
                            + "', maar dat is geen lijst met rijen die een id hebben.",
                    Suggestion.sentence(path, lists));
        }
    }
}
