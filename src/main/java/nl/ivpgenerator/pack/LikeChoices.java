package nl.ivpgenerator.pack;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlMapping.Entry;
import nl.ivpgenerator.yaml.YamlNode;
import nl.ivpgenerator.yaml.YamlScalar;

/**
 * Works out choices that say {@code zoals: vaststelling.ivp}: such a choice is the one it names, with its own keys instead. Its own {@code velden}
 * complete those of the other; a field that both have takes the other's keys in the same way. So what several choices share is written once.
 */
final class LikeChoices {

    private static final String LIKE = "zoals";
    private static final String FIELDS = "velden";

    private final Map<String, Entry> sections;
    private final Findings findings;

    /** The paths that are being worked out, to notice a circle. */
    private final Set<String> underWay = new HashSet<>();

    private LikeChoices(Map<String, Entry> sections, Findings findings) {
        this.sections = sections;
        this.findings = findings;
    }

    /** Replaces every section by one in which no choice says {@code zoals} any more. */
    static void workOut(Map<String, Entry> sections, Findings findings) {
        LikeChoices choices = new LikeChoices(Map.copyOf(sections), findings);
        sections.replaceAll((name, entry) -> new Entry(entry.keyPlace(), choices.complete(entry.value())));
    }

    /** The choice and all below it, without {@code zoals}. */
    private YamlNode complete(YamlNode node) {
        if (!(node instanceof YamlMapping choice)) {
            return node;
        }
        YamlMapping whole = choice.value(LIKE)
                .map(named -> laidOver(other(named), without(choice)))
                .orElse(choice);
        Map<String, Entry> entries = new LinkedHashMap<>(whole.entries());
        entries.replaceAll((key, entry) -> switch (key) {
            case FIELDS -> new Entry(entry.keyPlace(), completeFields(entry.value()));
            case "rij" -> new Entry(entry.keyPlace(), complete(entry.value()));
            default -> entry;
        });
        return new YamlMapping(entries, whole.place(), whole.history());
    }

    private YamlNode completeFields(YamlNode node) {
        if (!(node instanceof YamlMapping fields)) {
            return node;
        }
        Map<String, Entry> entries = new LinkedHashMap<>(fields.entries());
        entries.replaceAll((key, entry) -> new Entry(entry.keyPlace(), complete(entry.value())));
        return new YamlMapping(entries, fields.place(), fields.history());
    }

    /** The choice of that name, worked out itself; empty after a finding. */
    private YamlMapping other(YamlNode named) {
        String path = named instanceof YamlScalar scalar ? scalar.text() : "";
        Optional<YamlMapping> found = find(path);
        if (found.isEmpty()) {
            findings.error(
                    "onbekende-keuze",
                    named.place(),
                    "'" + LIKE + "' noemt '" + path + "', maar die keuze is er niet.",
                    "Noem het hele pad, bijvoorbeeld vaststelling.ivp.");
            return YamlMapping.empty(named.place());
        }
        if (!underWay.add(path)) {
            findings.error("kringverwijzing", named.place(), "Deze keuze is '" + LIKE + "' zichzelf: " + path + ".");
            return YamlMapping.empty(named.place());
        }
        YamlNode complete = complete(found.get());
        underWay.remove(path);
        return complete instanceof YamlMapping mapping ? mapping : found.get();
    }

    private Optional<YamlMapping> find(String path) {
        Map<String, Entry> below = sections;
        Optional<YamlMapping> choice = Optional.empty();
        for (String name : path.split("\\.", -1)) {
            choice = mapping(Optional.ofNullable(below.get(name)).map(Entry::value));
            below = choice.flatMap(found -> mapping(found.value(FIELDS)))
                    .map(YamlMapping::entries)
                    .orElse(Map.of());
        }
        return choice;
    }

    private static Optional<YamlMapping> mapping(Optional<YamlNode> node) {
        return node.filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    }

    private static YamlMapping without(YamlMapping choice) {
        Map<String, Entry> entries = new LinkedHashMap<>(choice.entries());
        entries.remove(LIKE);
        return new YamlMapping(entries, choice.place(), choice.history());
    }

    /** The keys of {@code other}, with those of {@code own} instead; the place is that of {@code own}. */
    private static YamlMapping laidOver(YamlMapping other, YamlMapping own) {
        Map<String, Entry> entries = new LinkedHashMap<>(other.entries());
        own.entries()
                .forEach((key, entry) ->
                        entries.merge(key, entry, (theirs, ours) -> key.equals(FIELDS) ? fields(theirs, ours) : ours));
        return new YamlMapping(entries, own.place(), own.history());
    }

    private static Entry fields(Entry theirs, Entry ours) {
        if (!(theirs.value() instanceof YamlMapping other) || !(ours.value() instanceof YamlMapping own)) {
            return ours;
        }
        Map<String, Entry> fields = new LinkedHashMap<>(other.entries());
        own.entries().forEach((name, entry) -> fields.merge(name, entry, LikeChoices::field));
        return new Entry(ours.keyPlace(), new YamlMapping(fields, own.place(), own.history()));
    }

    private static Entry field(Entry theirs, Entry ours) {
        return theirs.value() instanceof YamlMapping other && ours.value() instanceof YamlMapping own
                ? new Entry(ours.keyPlace(), laidOver(other, own))
                : ours;
    }
}
