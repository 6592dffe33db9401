package nl.ivpgenerator.pack.choice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.yaml.Fields;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlNode;
import nl.ivpgenerator.yaml.YamlScalar;
import nl.ivpgenerator.yaml.YamlSequence;

/**
 * Reads {@code als: {norm.toon: streng, melden.intern: [ja]}} and checks it against the choices. A value is a text or a list of texts; one of
 * them must be the value. Besides the choice's own values the words {@code ingevuld} and {@code leeg} may stand there.
 */
public final class ConditionReader {

    private final ConditionCheck check;
    private final Findings findings;

    public ConditionReader(ConditionCheck check, Findings findings) {
        this.check = check;
        this.findings = findings;
    }

    /** The condition in the key {@code als} of these fields, checked; always true without that key. */
    public Condition read(Fields fields) {
        Condition condition = form(fields, Set.of(), findings);
        check.check(condition, Map.of(), findings);
        return condition;
    }

    /**
     * The condition as written, not yet checked against the choices.
     *
     * @param rowFields the fields of the row in which the condition stands: a path that starts with one of them is about that same row
     */
    public static Condition form(Fields fields, Set<String> rowFields, Findings findings) {
        List<Condition.Term> terms = new ArrayList<>();
        fields.fields("als")
                .ifPresent(als -> als.mapping()
                        .entries()
                        .forEach((path, entry) -> terms.add(new Condition.Term(
                                rowFields.contains(firstStep(path)) ? Condition.IN_ROW + path : path,
                                values(path, entry, findings),
                                entry.keyPlace()))));
        return terms.isEmpty() ? Condition.ALWAYS : new Condition(terms);
    }

    private static String firstStep(String path) {
        return path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
    }

    private static Set<String> values(String path, YamlMapping.Entry entry, Findings findings) {
        Set<String> values = new LinkedHashSet<>();
        List<YamlNode> nodes = entry.value() instanceof YamlSequence list ? list.items() : List.of(entry.value());
        for (YamlNode node : nodes) {
            if (node instanceof YamlScalar scalar && !scalar.isEmpty()) {
                values.add(scalar.text());
            } else {
                Fields.wrongKind(node, "'" + path + "' in 'als'", "een waarde of een lijst van waarden", findings);
            }
        }
        return values;
    }
}
