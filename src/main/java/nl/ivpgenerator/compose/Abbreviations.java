package nl.ivpgenerator.compose;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import nl.ivpgenerator.document.Abbreviation;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase.Fact;
import nl.ivpgenerator.yaml.YamlScalar;

/** The abbreviations of the field, as {@code kennisbank/afkortingen.yaml} lists them. */
public final class Abbreviations {

    private static final String SUBJECT = "afkortingen";
    private static final String SHORT = "afkorting";

    private Abbreviations() {}

    /** Those that a document writes out; names that are known by their letters ({@code uitschrijven: nee}) are not among them. */
    public static List<Abbreviation> writtenOut(KnowledgeBase knowledge) {
        return facts(knowledge).stream()
                .filter(Predicate.not(fact -> text(fact, "uitschrijven").equals("nee")))
                .map(fact -> new Abbreviation(text(fact, SHORT), text(fact, "titel"), text(fact, "lidwoord")))
                .toList();
    }

    /** All short forms, also those that are never written out. */
    public static List<String> shortForms(KnowledgeBase knowledge) {
        return facts(knowledge).stream().map(fact -> text(fact, SHORT)).toList();
    }

    private static Collection<Fact> facts(KnowledgeBase knowledge) {
        return knowledge.subject(SUBJECT).values().stream()
                .filter(fact -> !text(fact, SHORT).isEmpty())
                .toList();
    }

    private static String text(Fact fact, String key) {
        return fact.fields()
                .value(key)
                .filter(YamlScalar.class::isInstance)
                .map(value -> ((YamlScalar) value).text())
                .orElse("");
    }
}
