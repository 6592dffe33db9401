package nl.ivpgenerator.pack.choice;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.pack.choice.Choice.Description;
import nl.ivpgenerator.pack.choice.Choice.NumberChoice;
import nl.ivpgenerator.yaml.YamlNode;
import nl.ivpgenerator.yaml.YamlScalar;
import nl.ivpgenerator.yaml.YamlSequence;

/** The Dutch sentences about a choice that an editor shows beside it. */
final class SchemaText {

    private SchemaText() {}

    /** What the choice means, when it matters, its unit and its default; empty when there is nothing to say. */
    static String description(Choice choice) {
        Description about = choice.description();
        List<String> sentences = new ArrayList<>();
        if (!about.explanation().isEmpty()) {
            sentences.add(about.explanation().replaceAll("\\s+", " "));
        }
        if (!about.condition().terms().isEmpty()) {
            sentences.add("Alleen als " + condition(about.condition()) + ".");
        }
        if (choice instanceof NumberChoice number && !number.unit().isEmpty()) {
            sentences.add("Eenheid: " + number.unit() + ".");
        }
        about.standard().ifPresent(standard -> sentences.add("Standaard: " + standard(standard) + "."));
        return String.join(" ", sentences);
    }

    private static String condition(Condition condition) {
        List<String> terms = new ArrayList<>();
        for (Condition.Term term : condition.terms()) {
            terms.add(term.plainPath() + ": " + String.join(" of ", term.values()));
        }
        return String.join(" en ", terms);
    }

    private static String standard(YamlNode standard) {
        if (standard instanceof YamlScalar scalar) {
            return scalar.text().strip().replaceFirst("\\.$", "");
        }
        if (!(standard instanceof YamlSequence list)) {
            return "zie het pakket";
        }
        if (list.items().isEmpty()) {
            return "geen";
        }
        return list.items().stream().allMatch(YamlScalar.class::isInstance)
                ? String.join(
                        ", ",
                        list.items().stream()
                                .map(item -> ((YamlScalar) item).text())
                                .toList())
                : "een lijst van " + list.items().size() + " uit het pakket";
    }
}
