package nl.ivpgenerator.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.yaml.Fields;
import nl.ivpgenerator.yaml.YamlMapping;

/** Lays the rules in {@code toetsen/} of all layers over each other: an entry is a new rule, or with {@code vervangt: ja} takes the place of one. */
final class RuleLayers {

    static final String REPLACES = "vervangt";

    private final Map<String, Fields> rules = new LinkedHashMap<>();
    private final Findings findings;

    RuleLayers(Findings findings) {
        this.findings = findings;
    }

    /** Adds the rules of a file, in any file of their layer. */
    void add(YamlMapping file) {
        file.entries()
                .forEach((id, entry) ->
                        Fields.of(entry.value(), "'" + id + "'", findings).ifPresent(fields -> add(id, fields)));
    }

    private void add(String id, Fields fields) {
        boolean replaces = fields.yes(REPLACES, false);
        Fields lower = rules.get(id);
        if (lower == null && replaces) {
            findings.warning(
                    "vervangt-niets",
                    fields.place(REPLACES),
                    "'" + id + "' vervangt een toets die niet bestaat.",
                    "Controleer de naam, of haal 'vervangt' weg.");
        } else if (lower != null && !replaces) {
            findings.error(
                    "toets-bestaat-al",
                    fields.place(),
                    "De toets '" + id + "' staat al in " + lower.place() + ".",
                    "Zet er 'vervangt: ja' in als u die wilt vervangen.");
        }
        rules.put(id, fields);
    }

    /** The rules by id, the lowest layer first. */
    Map<String, Fields> rules() {
        return rules;
    }
}
