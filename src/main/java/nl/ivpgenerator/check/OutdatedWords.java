package nl.ivpgenerator.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.document.DocumentText;
import nl.ivpgenerator.document.DocumentText.Line;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Severity;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase.Fact;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlNode;
import nl.ivpgenerator.yaml.YamlScalar;
import nl.ivpgenerator.yaml.YamlSequence;

/** Words that are outdated, wrong in law or confusing, as {@code kennisbank/woorden.yaml} lists them with their exceptions. */
final class OutdatedWords implements Check {

    private static final String SUBJECT = "woorden";

    /**
     * One rule of the word list.
     *
     * @param except words that make the line good
     * @param exemptBlocks blocks in which the word may stand
     */
    private record Rule(
            String id,
            Pattern words,
            Optional<Pattern> except,
            List<String> exemptBlocks,
            Severity severity,
            String explanation) {}

    @Override
    public void check(DocumentSet set, Findings findings) {
        List<Rule> rules = rules(set.pack().knowledge(), findings);
        for (MadeDocument made : set.documents()) {
            DocumentText text = DocumentText.of(made.document());
            for (Rule rule : rules) {
                text.lines().forEach(line -> check(rule, set, made, line, findings));
                text.notes().forEach(line -> check(rule, set, made, line, findings));
            }
        }
    }

    private static void check(Rule rule, DocumentSet set, MadeDocument made, Line line, Findings findings) {
        Matcher match = rule.words().matcher(line.text());
        boolean excepted = rule.exemptBlocks().contains(line.spot().blockId())
                || rule.except()
                        .filter(good -> good.matcher(line.text()).find())
                        .isPresent();
        if (!excepted && match.find()) {
            String message = "In " + Spots.name(made, line.spot()) + " staat '" + match.group() + "': “"
                    + Excerpt.around(line.text(), match.start()) + "”.";
            findings.add(new Finding(
                    rule.severity(),
                    "woord-" + rule.id(),
                    Spots.place(set, made, line.spot()),
                    message,
                    rule.explanation()));
        }
    }

    private static List<Rule> rules(KnowledgeBase knowledge, Findings findings) {
        List<Rule> rules = new ArrayList<>();
        for (Fact fact : knowledge.subject(SUBJECT).values()) {
            try {
                rules.add(rule(fact));
            } catch (PatternSyntaxException wrong) {
                findings.error(
                        "ongeldig-patroon",
                        fact.fields().place(),
                        "het patroon van '" + fact.id() + "' is geen geldige reguliere expressie.",
                        "Kijk naar haakjes en schuine strepen.");
            }
        }
        return rules;
    }

    private static Rule rule(Fact fact) {
        YamlMapping fields = fact.fields();
        return new Rule(
                fact.id(),
                pattern(text(fields, "patroon")),
                Optional.of(text(fields, "behalve"))
                        .filter(words -> !words.isEmpty())
                        .map(OutdatedWords::pattern),
                texts(fields, "niet_in"),
                text(fields, "ernst").equals(Severity.ERROR.dutch()) ? Severity.ERROR : Severity.WARNING,
                text(fields, "uitleg"));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String text(YamlMapping fields, String key) {
        return fields.value(key).map(OutdatedWords::text).orElse("");
    }

    private static String text(YamlNode node) {
        return node instanceof YamlScalar scalar ? scalar.text() : "";
    }

    private static List<String> texts(YamlMapping fields, String key) {
        return fields.value(key)
                .filter(YamlSequence.class::isInstance)
                .map(node -> ((YamlSequence) node)
                        .items().stream().map(OutdatedWords::text).toList())
                .orElse(List.of());
    }
}
