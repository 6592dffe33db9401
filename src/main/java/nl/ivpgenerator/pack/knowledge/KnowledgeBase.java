package nl.ivpgenerator.pack.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlScalar;

/**
 * The facts of the field: per subject (a file of {@code kennisbank/}) the facts by their identifier. Each fact has {@code zekerheid};
 * its other fields are free, and templates see them as {@code kennis.<onderwerp>}.
 */
public record KnowledgeBase(Map<String, Map<String, Fact>> subjects) {

    /** The subject whose facts are the sources that passages and choices name. */
    public static final String SOURCES = "bronnen";

    /** One fact with its free fields as written. */
    public record Fact(String id, Certainty certainty, YamlMapping fields) {}

    public KnowledgeBase {
        subjects = Collections.unmodifiableMap(new LinkedHashMap<>(subjects));
    }

    public Map<String, Fact> subject(String name) {
        return subjects.getOrDefault(name, Map.of());
    }

    /** The source behind a reference such as {@code S002: Nazorg}. */
    public Optional<Fact> source(String reference) {
        String id = reference.contains(":") ? reference.substring(0, reference.indexOf(':')) : reference;
        return Optional.ofNullable(subject(SOURCES).get(id.strip()));
    }

    /** The title of the source behind a reference, for people. */
    public Optional<String> sourceTitle(String reference) {
        return source(reference)
                .flatMap(fact -> fact.fields().value("titel"))
                .flatMap(title -> title instanceof YamlScalar text ? Optional.of(text.text()) : Optional.empty());
    }
}
