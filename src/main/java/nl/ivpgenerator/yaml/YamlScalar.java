package nl.ivpgenerator.yaml;

import java.util.List;
import nl.ivpgenerator.finding.Place;

/**
 * A text exactly as written: {@code no}, {@code 1.10} and {@code 2027-01-01} stay what they are.
 *
 * @param text the characters, without quotes and with the line folding of YAML applied
 * @param plain whether the text stood without quotes and without {@code |} or {@code >}
 */
public record YamlScalar(String text, boolean plain, Place place, List<Place> history) implements YamlNode {

    /** Whether the writer left the value open: nothing, {@code ~} or {@code null} without quotes. */
    public boolean isEmpty() {
        return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public String dutchKind() {
        return "een tekst";
    }
}
