package nl.ivpgenerator.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.document.DocumentText;
import nl.ivpgenerator.document.DocumentText.Line;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.Severity;
import nl.ivpgenerator.pack.choice.AuthorPattern;
import nl.ivpgenerator.pack.choice.AuthorPattern.Found;
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
            Place place,
            AuthorPattern words,
            Optional<AuthorPattern> except,
            List<String> exemptBlocks,
            Severity severity,
            String explanation) {

        boolean excepts(Line line) throws AuthorPattern.TooHardException {
            return exemptBlocks.contains(line.spot().blockId())
                    || except.isPresent() && except.get().find(line.text()).isPresent();
        }
    }

    @Override
    public void check(DocumentSet set, Findings findings) {
        List<Rule> rules = rules(set.pack().knowledge(), findings);
        for (MadeDocument made : set.documents()) {
            DocumentText text = DocumentText.of(made.document());
            List<Line> lines =
                    Stream.concat(text.lines().stream(), text.notes().stream()).toList();
            rules.removeIf(rule -> !check(rule, set, made, lines, findings));
        }
    }

    /** Whether the rule could be used. */
    private static boolean check(Rule rule, DocumentSet set, MadeDocument made, List<Line> lines, Findings findings) {
        try {
            for (Line line : lines) {
                check(rule, set, made, line, findings);
            }
            return true;
        } catch (AuthorPattern.TooHardException tooHard) {
            findings.error(
                    "patroon-te-zwaar",
                    rule.place(),
                    "Het patroon van '" + rule.id() + "' kost te veel tijd.",
                    "Schrijf het eenvoudiger, zonder herhaling in een herhaling.");
            return false;
        }
    }

    private static void check(Rule rule, DocumentSet set, MadeDocument made, Line line, Findings findings)
            throws AuthorPattern.TooHardException {
        Optional<Found> found = rule.words().find(line.text());
        if (found.isPresent() && !rule.excepts(line)) {
            String message = "In " + Spots.name(made, line.spot()) + " staat '"
                    + found.get().words() + "': “"
                    + Excerpt.around(line.text(), found.get().start()) + "”.";
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
                        "Het patroon van '" + fact.id() + "' is geen geldige reguliere expressie.",
                        "Kijk naar haakjes en schuine strepen.");
            }
        }
        return rules;
    }

    private static Rule rule(Fact fact) {
        YamlMapping fields = fact.fields();
        return new Rule(
                fact.id(),
                fields.place(),
                AuthorPattern.words(text(fields, "patroon")),
                Optional.of(text(fields, "behalve"))
                        .filter(words -> !words.isEmpty())
                        .map(AuthorPattern::words),
                texts(fields, "niet_in"),
                text(fields, "ernst").equals(Severity.ERROR.dutch()) ? Severity.ERROR : Severity.WARNING,
                text(fields, "uitleg"));
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
