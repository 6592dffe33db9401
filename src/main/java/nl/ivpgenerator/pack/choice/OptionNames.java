package nl.ivpgenerator.pack.choice;

import java.util.Set;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.yaml.Naming;

/** Which words can stand for an option: words that no reader of YAML takes for something else, and that a condition does not use itself. */
final class OptionNames {

    private static final Set<String> RESERVED =
            Set.of("true", "false", "null", "yes", "no", "on", "off", Condition.FILLED, Condition.EMPTY);

    private OptionNames() {}

    static void check(String id, Place place, Findings findings) {
        if (!Naming.isId(id) || Naming.isDigits(id)) {
            findings.error(
                    "ongeldige-naam",
                    place,
                    "'" + id + "' kan niet als waarde.",
                    "Gebruik kleine letters, cijfers en streepjes, met ten minste één letter.");
        } else if (RESERVED.contains(id)) {
            findings.error(
                    "ongeldige-naam", place, "'" + id + "' heeft al een andere betekenis.", "Kies een ander woord.");
        }
    }
}
