package nl.ivpgenerator.yaml;

import java.util.List;
import nl.ivpgenerator.finding.Place;

/** A list. */
public record YamlSequence(List<YamlNode> items, Place place, List<Place> history) implements YamlNode {

    public YamlSequence {
        items = List.copyOf(items);
        history = List.copyOf(history);
    }

    @Override
    public String dutchKind() {
        return "een lijst";
    }
}
