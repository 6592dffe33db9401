package nl.ivpgenerator.yaml;

import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** The parts of YAML that a policy writer only ever meets by accident, such as a text that starts with {@code *}. */
final class ForbiddenYaml {

    private static final String QUOTE = "Is dit gewone tekst? Zet die dan tussen aanhalingstekens: \"%s...\".";

    private final Source source;
    private final Findings findings;
    private boolean found;

    ForbiddenYaml(Source source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Whether the tree can not be what its writer meant. */
    boolean found() {
        return found;
    }

    void check(NodeEvent event) {
        Place place = source.at(event.getStartMark());
        if (event instanceof AliasEvent) {
            refuse(
                    "yaml-anker",
                    place,
                    "Een verwijzing met * kan hier niet.",
                    QUOTE.formatted("*" + event.getAnchor()));
        } else if (event.getAnchor() != null) {
            refuse("yaml-anker", place, "Een anker met & kan hier niet.", QUOTE.formatted("&" + event.getAnchor()));
        }
        String tag = tag(event);
        if (tag != null && !tag.equals("!")) {
            refuse("yaml-label", place, "Een label met ! kan hier niet.", QUOTE.formatted(shown(tag)));
        } else if (tag != null && !(event instanceof ScalarEvent scalar && !scalar.isPlain())) {
            refuse("yaml-label", place, "Een los uitroepteken kan hier niet.", QUOTE.formatted("!"));
        }
    }

    void secondDocument(Event start) {
        refuse(
                "yaml-documenten",
                source.at(start.getStartMark()),
                "Hier begint met '---' een tweede document.",
                "Haal deze regel weg, of maak er een eigen bestand van.");
    }

    void tooDeep(Place place, int maximum) {
        refuse(
                "te-diep",
                place,
                "Hier zitten meer dan " + maximum + " niveaus in elkaar.",
                "Controleer de inspringing en de haken.");
    }

    private void refuse(String code, Place place, String message, String hint) {
        findings.error(code, place, message, hint);
        found = true;
    }

    private static @Nullable String tag(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    }

    private static String shown(String tag) {
        String standard = "tag:yaml.org,2002:";
        return tag.startsWith(standard) ? "!!" + tag.substring(standard.length()) : tag;
    }
}
