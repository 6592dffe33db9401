package nl.ivpgenerator.pack.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Suggestion;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pack.choice.Choice.NumberChoice;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.pack.choice.Choice.ReferenceChoice;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;
import nl.ivpgenerator.pack.choice.Choice.TextChoice;
import nl.ivpgenerator.pack.choice.Choice.YesNoChoice;
import nl.ivpgenerator.yaml.WholeNumber;

/**
 * Whether conditions name existing choices and values. A path leads through groups only: what stands in the rows of a list can be asked solely
 * by the other fields of the same row. A whole list, and every text, amount or date, knows only {@code ingevuld} and {@code leeg}.
 */
public final class ConditionCheck {

    private final ChoiceCatalog catalog;

    public ConditionCheck(ChoiceCatalog catalog) {
        this.catalog = catalog;
    }

    /** @param row the fields of the row in which the condition stands; empty outside lists */
    public void check(Condition condition, Map<String, Choice> row, Findings findings) {
        for (Condition.Term term : condition.terms()) {
            Map<String, Choice> fields = term.inRow() ? row : catalog.root().fields();
            Optional<Choice> choice = find(fields, term.plainPath());
            if (choice.isPresent()) {
                checkValues(term, choice.get(), findings);
            } else {
                findings.error(
                        "onbekende-keuze",
                        term.place(),
                        "De voorwaarde vraagt naar '" + term.plainPath() + "', maar die keuze bestaat niet.",
                        suggestion(term.plainPath(), fields));
            }
        }
    }

    private static Optional<Choice> find(Map<String, Choice> fields, String path) {
        int dot = path.indexOf('.');
        Choice choice = fields.get(dot < 0 ? path : path.substring(0, dot));
        if (dot < 0 || choice == null) {
            return Optional.ofNullable(choice);
        }
        return choice instanceof GroupChoice group ? find(group.fields(), path.substring(dot + 1)) : Optional.empty();
    }

    private static String suggestion(String path, Map<String, Choice> fields) {
        List<String> paths = new ArrayList<>();
        collect(fields, "", paths);
        return paths.stream()
                .filter(known -> known.endsWith("." + path))
                .findFirst()
                .map(known -> "Bedoelde u '" + known + "'?")
                .orElse(Suggestion.sentence(path, paths));
    }

    private static void collect(Map<String, Choice> fields, String prefix, List<String> into) {
        fields.forEach((key, choice) -> {
            if (choice instanceof GroupChoice group) {
                collect(group.fields(), prefix + key + ".", into);
            } else {
                into.add(prefix + key);
            }
        });
    }

    private static void checkValues(Condition.Term term, Choice choice, Findings findings) {
        if (choice instanceof GroupChoice) {
            findings.error(
                    "ongeldige-voorwaarde",
                    term.place(),
                    "'" + term.plainPath() + "' is een groep en heeft zelf geen waarde.",
                    "Noem een van de keuzes erin.");
            return;
        }
        List<String> words = words(choice);
        for (String value : term.values()) {
            if (!value.equals(Condition.FILLED) && !value.equals(Condition.EMPTY) && !fits(choice, words, value)) {
                String hint = Suggestion.sentence(value, words);
                findings.error(
                        "onbekende-waarde",
                        term.place(),
                        "'" + value + "' is geen waarde van '" + term.plainPath() + "'.",
                        hint.isEmpty() ? "Mogelijk zijn: " + String.join(", ", words) + "." : hint);
            }
        }
    }

    private static boolean fits(Choice choice, List<String> words, String value) {
        if (choice instanceof NumberChoice number) {
            return WholeNumber.within(value, number.minimum(), number.maximum()).isPresent();
        }
        return choice instanceof TextChoice || choice instanceof ReferenceChoice || words.contains(value);
    }

    private static List<String> words(Choice choice) {
        List<String> words = new ArrayList<>();
        if (choice instanceof SelectChoice select) {
            select.options().stream().map(Option::id).forEach(words::add);
        } else if (choice instanceof MultiSelectChoice select) {
            select.options().stream().map(Option::id).forEach(words::add);
        } else if (choice instanceof YesNoChoice) {
            words.addAll(List.of("ja", "nee"));
        }
        words.addAll(List.of(Condition.FILLED, Condition.EMPTY));
        return words;
    }
}
