package nl.ivpgenerator.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.Quote;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds the tree straight from the parser's events, so that no text is ever taken for a number, a date or an object, and every fault that
 * leaves the parser going is found in one pass.
 */
final class TreeBuilder {

    private static final int MAXIMUM_DEPTH = 20;

    private final String text;
    private final Source source;
    private final Findings findings;
    private final Parser parser;
    private final ForbiddenYaml forbidden;
    private final GluedComment comments;
    private int depth;
    private Place last;

    TreeBuilder(String text, Source source, Findings findings) {
        this.text = text;
        this.source = source;
        this.findings = findings;
        this.parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
        this.last = source.whole();
        this.forbidden = new ForbiddenYaml(source, findings);
        this.comments = new GluedComment(text, source, findings);
    }

    /** The root mapping, or nothing when there is none or the file uses YAML that has no meaning here. */
    Optional<YamlMapping> build() {
        try {
            return document();
        } catch (MarkedYAMLException e) {
            SyntaxFault.report(e, text, source, findings);
        } catch (YAMLException | NumberFormatException e) {
            // the parser lets \UFFFFFFFF end as a wrong number
            findings.error(
                    SyntaxFault.CODE,
                    last,
                    "Dit bestand is geen geldige YAML.",
                    "Vergelijk het met een voorbeeldprofiel.");
        }
        return Optional.empty();
    }

    private Optional<YamlMapping> document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            findings.error(
                    "bestand-leeg",
                    source.whole(),
                    "Dit bestand is leeg.",
                    "Er hoort minstens één sleutel in te staan.");
            return Optional.empty();
        }
        parser.getEvent();
        YamlNode root = node();
        parser.getEvent();
        while (!parser.checkEvent(Event.ID.StreamEnd)) {
            Event next = parser.getEvent();
            if (next.is(Event.ID.DocumentStart)) {
                forbidden.secondDocument(next);
            }
        }
        return forbidden.found() ? Optional.empty() : mapping(root);
    }

    private Optional<YamlMapping> mapping(YamlNode root) {
        if (root instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        findings.error(
                "geen-sleutels",
                root.place(),
                "Hier staat " + root.dutchKind() + ", maar een bestand begint met een sleutel.",
                "Schrijf bijvoorbeeld 'naam: waarde', met een spatie na de dubbele punt.");
        return Optional.empty();
    }

    private YamlNode node() {
        Event event = parser.getEvent();
        Place place = source.at(event.getStartMark());
        last = place;
        forbidden.check((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            if (scalar.getValue().isEmpty() && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
                comments.check(scalar.getStartMark());
            }
            String value = HiddenCharacters.replaceInValue(scalar.getValue(), place, findings);
            return new YamlScalar(value, scalar.getScalarStyle() == ScalarStyle.PLAIN, place, List.of());
        }
        if (event instanceof AliasEvent) {
            return new YamlScalar("", true, place, List.of());
        }
        if (depth == MAXIMUM_DEPTH) {
            forbidden.tooDeep(place, MAXIMUM_DEPTH);
            skipToEnd();
            return YamlMapping.empty(place);
        }
        depth++;
        YamlNode collection = event instanceof MappingStartEvent ? mapping(place) : sequence(place);
        depth--;
        return collection;
    }

    private YamlSequence sequence(Place place) {
        List<YamlNode> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node());
        }
        parser.getEvent();
        return new YamlSequence(items, place, List.of());
    }

    private YamlMapping mapping(Place place) {
        Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            YamlNode key = node();
            YamlMapping.Entry entry = new YamlMapping.Entry(key.place(), node());
            if (!(key instanceof YamlScalar name) || name.text().isBlank()) {
                findings.error(
                        "sleutel-geen-tekst",
                        key.place(),
                        "Een sleutel moet een woord zijn.",
                        "Hoort dit bij de tekst? Zet die dan tussen aanhalingstekens.");
                continue;
            }
            YamlMapping.Entry earlier = entries.putIfAbsent(name.text(), entry);
            if (earlier != null) {
                duplicate(name, earlier);
            }
        }
        parser.getEvent();
        return new YamlMapping(entries, place, List.of());
    }

    private void duplicate(YamlScalar name, YamlMapping.Entry earlier) {
        findings.error(
                "dubbele-sleutel",
                name.place(),
                Quote.of(name.text()) + " staat hier voor de tweede keer; de eerste keer is op regel "
                        + earlier.keyPlace().line() + ".",
                "Houd er één over.");
    }

    private void skipToEnd() {
        for (int open = 1; open > 0; ) {
            Event event = parser.getEvent();
            open += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
        }
    }
}
