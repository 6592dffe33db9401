package nl.ivpgenerator.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Severity;
import nl.ivpgenerator.finding.Suggestion;
import nl.ivpgenerator.pack.choice.AuthorPattern;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.ChoiceCatalog;
import nl.ivpgenerator.pack.choice.ConditionReader;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase;
import nl.ivpgenerator.pack.knowledge.KnowledgeReader;
import nl.ivpgenerator.yaml.Fields;
import nl.ivpgenerator.yaml.Naming;
import nl.ivpgenerator.yaml.YamlScalar;

/** Reads the rules of a pack. Its paths must be choices and its sources must stand in the knowledge base; the expressions are checked later, as templates. */
final class RuleReader {

    private static final List<String> KEYS = List.of(
            "ernst",
            "als",
            "voor_elke",
            Rule.PATTERN,
            "mis",
            "plaats",
            "melding",
            "advies",
            "bron",
            RuleLayers.REPLACES);
    private static final List<String> SEVERITIES =
            Arrays.stream(Severity.values()).map(Severity::dutch).toList();
    private static final List<String> FACTS =
            List.of(Rule.FACTS + "." + Rule.OWN_TEXTS, Rule.FACTS + "." + Rule.LEFT_OUT);

    private final ConditionReader conditions;
    private final ChoiceCatalog catalog;
    private final KnowledgeBase knowledge;
    private final Findings findings;

    RuleReader(ConditionReader conditions, ChoiceCatalog catalog, KnowledgeBase knowledge, Findings findings) {
        this.conditions = conditions;
        this.catalog = catalog;
        this.knowledge = knowledge;
        this.findings = findings;
    }

    Rule read(String id, Fields fields) {
        fields.allowOnly(KEYS);
        if (!Naming.isId(id)) {
            findings.error(
                    "ongeldige-naam",
                    fields.place(),
                    "'" + id + "' kan niet als naam van een toets.",
                    "Gebruik kleine letters, cijfers en streepjes.");
        }
        String each = each(fields);
        return new Rule(
                id,
                severity(fields),
                conditions.read(fields),
                each,
                pattern(fields),
                fields.requiredText("mis"),
                spot(fields, each),
                fields.requiredText("melding"),
                fields.requiredText("advies"),
                sources(fields),
                fields.place());
    }

    private static Severity severity(Fields fields) {
        fields.requiredText("ernst");
        Optional<String> dutch = fields.oneOf("ernst", SEVERITIES);
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.dutch().equals(dutch.orElse("")))
                .findFirst()
                .orElse(Severity.WARNING);
    }

    private String pattern(Fields fields) {
        String pattern = fields.text(Rule.PATTERN, "");
        try {
            AuthorPattern.words(pattern);
        } catch (PatternSyntaxException wrong) {
            findings.error(
                    "ongeldig-patroon",
                    fields.place(Rule.PATTERN),
                    "Dit patroon is geen geldige reguliere expressie.",
                    "Kijk naar haakjes en schuine strepen.");
        }
        return pattern;
    }

    private List<String> sources(Fields fields) {
        List<YamlScalar> sources = fields.texts("bron");
        if (sources.isEmpty()) {
            findings.error("ontbrekende-sleutel", fields.place(), "Hier ontbreekt 'bron'.");
        }
        sources.forEach(source -> KnowledgeReader.checkSource(knowledge, source, findings));
        return sources.stream().map(source -> source.text().strip()).toList();
    }

    /** A list through groups only: a list in the rows of a list would need two rows at once. */
    private String each(Fields fields) {
        String path = fields.text("voor_elke", "");
        if (!path.isEmpty() && !FACTS.contains(path) && !isList(path)) {
            List<String> known = new ArrayList<>(FACTS);
            catalog.paths().stream().filter(this::isList).forEach(known::add);
            findings.error(
                    "onbekende-keuze",
                    fields.place("voor_elke"),
                    "'" + path + "' is geen lijst in een profiel.",
                    Suggestion.sentence(path, known));
        }
        return path;
    }

    private boolean isList(String path) {
        for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            Optional<Choice> above = catalog.find(path.substring(0, dot));
            if (above.isEmpty() || !(above.get() instanceof GroupChoice)) {
                return false;
            }
        }
        return catalog.find(path).filter(ListChoice.class::isInstance).isPresent();
    }

    private String spot(Fields fields, String each) {
        String path = fields.text("plaats", "");
        if (path.isEmpty() && each.isEmpty()) {
            findings.error("ontbrekende-sleutel", fields.place(), "Hier ontbreekt 'plaats'.");
        } else if (!path.isEmpty() && catalog.find(path).isEmpty()) {
            findings.error(
                    "onbekende-keuze",
                    fields.place("plaats"),
                    "De keuze '" + path + "' bestaat niet.",
                    Suggestion.sentence(path, catalog.paths()));
        }
        return path;
    }
}
