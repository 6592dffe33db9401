package nl.ivpgenerator.compose.lint;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.compose.lint.StaticType.Chosen;
import nl.ivpgenerator.compose.lint.StaticType.OneOption;
import nl.ivpgenerator.compose.model.Names;
import nl.ivpgenerator.finding.Suggestion;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;

/** Looks whether the option exists that a choice is compared with. */
final class OptionIds {

    private OptionIds() {}

    /** @param tokens what the choice is compared with */
    static void check(StaticType type, List<Token> tokens, LintReport report) {
        List<String> ids = new ArrayList<>();
        if (type instanceof OneOption option) {
            option.choice().options().stream().map(Option::id).forEach(ids::add);
        } else if (type instanceof Chosen chosen && chosen.choice() instanceof SelectChoice select) {
            select.options().stream().map(Option::id).forEach(ids::add);
        } else if (type instanceof Chosen chosen && chosen.choice() instanceof MultiSelectChoice) {
            report.error(
                    LintReport.UNREADABLE,
                    tokens.get(0).offset(),
                    "een meerkeuze is een lijst en nooit gelijk aan een waarde.",
                    "Gebruik ?seq_contains(\"...\").");
        }
        Token value = tokens.get(0);
        if (!ids.isEmpty() && value.isString() && !ids.contains(value.text())) {
            report.error(
                    "onbekende-waarde",
                    value.offset(),
                    ("'" + value.text() + "' is geen waarde van deze keuze. " + Suggestion.sentence(value.text(), ids))
                            .strip(),
                    Names.hint(ids));
        }
    }
}
