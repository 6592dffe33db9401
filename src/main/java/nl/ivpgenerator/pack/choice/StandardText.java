package nl.ivpgenerator.pack.choice;

import java.util.Optional;
import nl.ivpgenerator.pack.choice.Choice.Description;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlNode;
import nl.ivpgenerator.yaml.YamlScalar;
import nl.ivpgenerator.yaml.YamlSequence;

/** A choice's default in one line for people: rows by their id. */
public final class StandardText {

    private StandardText() {}

    public static Optional<String> of(Description description) {
        return description.standard().map(StandardText::line);
    }

    private static String line(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.text().strip().replaceAll("\\s+", " ");
        }
        if (node instanceof YamlSequence sequence) {
            return String.join(
                    ", ", sequence.items().stream().map(StandardText::line).toList());
        }
        YamlMapping row = (YamlMapping) node;
        return row.value("id")
                .or(() -> row.value("naam"))
                .map(StandardText::line)
                .orElse("…");
    }
}
