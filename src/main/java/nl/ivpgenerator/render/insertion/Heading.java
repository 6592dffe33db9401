package nl.ivpgenerator.render.insertion;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A heading of the plan.
 *
 * @param paragraph that it is
 * @param level from 1
 * @param text as one sees it, with a number that was typed
 * @param style the identifier of its style
 * @param above the headings that it stands below, the highest first
 */
record Heading(Node paragraph, int level, String text, String style, List<Heading> above) {

    Heading {
        above = List.copyOf(above);
    }

    /** The heading with those above it, as a profile may name it: "Hoofdstuk > Paragraaf". */
    String path() {
        return Stream.concat(above.stream().map(Heading::text), Stream.of(text)).collect(Collectors.joining(" > "));
    }
}
