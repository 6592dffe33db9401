package nl.ivpgenerator.pack.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.Suggestion;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase.Fact;
import nl.ivpgenerator.yaml.Fields;
import nl.ivpgenerator.yaml.Naming;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlScalar;

/**
 * Reads the files of {@code kennisbank/}: per file a mapping of identifiers to facts. A fact of a higher layer with the same identifier takes
 * the place of the lower one. All keys of a fact, {@code zekerheid} and {@code bron} included, are its fields.
 */
public final class KnowledgeReader {

    /** What a source can be: a publication, a law, a judgment, or what is common in practice. */
    private static final List<String> SOURCE_KINDS = List.of("bron", "wet", "uitspraak", "praktijk");

    private static final List<String> CERTAINTIES =
            List.of(Certainty.VERIFIED.dutch(), Certainty.KNOWN.dutch(), Certainty.UNCERTAIN.dutch());

    private static final Pattern FACT = Pattern.compile("[^\\s/:]+");

    private final Map<String, Map<String, Fact>> subjects = new TreeMap<>();
    private final Findings findings;

    public KnowledgeReader(Findings findings) {
        this.findings = findings;
    }

    /** Adds one file; {@code subject} is its name without extension. */
    public void add(String subject, YamlMapping file) {
        if (!Naming.isKey(subject)) {
            findings.error(
                    "ongeldige-naam",
                    file.place(),
                    "'" + subject + "' kan niet als onderwerp van de kennisbank.",
                    "Gebruik in de bestandsnaam kleine letters, cijfers en _.");
        }
        Map<String, Fact> facts = subjects.computeIfAbsent(subject, key -> new LinkedHashMap<>());
        file.entries().forEach((id, entry) -> {
            if (!FACT.matcher(id).matches()) {
                findings.error(
                        "ongeldige-naam",
                        entry.keyPlace(),
                        "'" + id + "' kan niet als id.",
                        "Gebruik geen spaties, / of :.");
            }
            Fields.of(entry.value(), "'" + id + "'", findings)
                    .flatMap(fields -> fact(subject, id, fields))
                    .ifPresent(fact -> facts.put(id, fact));
        });
    }

    private Optional<Fact> fact(String subject, String id, Fields fields) {
        fields.requiredText("zekerheid");
        Optional<String> certainty = fields.oneOf("zekerheid", CERTAINTIES);
        if (fields.has("id")) {
            findings.error(
                    "gereserveerde-sleutel",
                    fields.place("id"),
                    "Een feit krijgt vanzelf 'id'.",
                    "Haal deze sleutel weg of geef hem een andere naam.");
        }
        if (subject.equals(KnowledgeBase.SOURCES)) {
            fields.requiredText("soort");
            fields.oneOf("soort", SOURCE_KINDS);
            fields.requiredText("titel");
        }
        return certainty.flatMap(Certainty::of).map(sure -> new Fact(id, sure, fields.mapping()));
    }

    /** Everything that was added, with the sources of all facts checked. */
    public KnowledgeBase finish() {
        KnowledgeBase base = new KnowledgeBase(subjects);
        subjects.forEach((subject, facts) -> {
            if (!subject.equals(KnowledgeBase.SOURCES)) {
                facts.values().forEach(fact -> checkSources(base, fact));
            }
        });
        return base;
    }

    private void checkSources(KnowledgeBase base, Fact fact) {
        for (YamlScalar source : new Fields(fact.fields(), findings).texts("bron")) {
            checkSource(base, source, findings);
        }
    }

    /** Adds a finding when a reference such as {@code S002: Nazorg} names no source. */
    public static void checkSource(KnowledgeBase base, YamlScalar source, Findings findings) {
        checkSource(base, source.text(), source.place(), findings);
    }

    /** The same for a reference whose own place is no longer known. */
    public static void checkSource(KnowledgeBase base, String source, Place place, Findings findings) {
        if (base.source(source).isEmpty()) {
            String id = source.contains(":") ? source.substring(0, source.indexOf(':')) : source;
            findings.error(
                    "onbekende-bron",
                    place,
                    "De bron '" + id.strip() + "' staat niet in kennisbank/bronnen.yaml.",
                    Suggestion.sentence(
                            id.strip(), base.subject(KnowledgeBase.SOURCES).keySet()));
        }
    }
}
