package nl.ivpgenerator.cli;

import java.util.Optional;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.AmountChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pack.choice.Choice.NumberChoice;
import nl.ivpgenerator.pack.choice.Choice.ParagraphsChoice;
import nl.ivpgenerator.pack.choice.Choice.ReferenceChoice;
import nl.ivpgenerator.pack.choice.Choice.TextChoice;

/** What a value of a choice has to meet, in words. */
final class ChoiceLimits {

    private ChoiceLimits() {}

    static Optional<String> of(Choice choice) {
        if (choice instanceof TextChoice text) {
            String pattern = text.patternExplanation();
            return Optional.of(
                    "hoogstens " + text.maximumLength() + " tekens" + (pattern.isEmpty() ? "" : "; " + pattern));
        }
        if (choice instanceof ParagraphsChoice text) {
            return Optional.of("hoogstens " + text.maximumLength() + " tekens");
        }
        if (choice instanceof NumberChoice number) {
            return range(number.minimum(), number.maximum(), number.unit());
        }
        if (choice instanceof AmountChoice amount) {
            return range(amount.minimum(), amount.maximum(), "euro");
        }
        if (choice instanceof MultiSelectChoice several) {
            return range(several.minimum(), several.maximum(), "waarden");
        }
        if (choice instanceof ListChoice list) {
            return range(list.minimum(), list.maximum(), "rijen");
        }
        return choice instanceof ReferenceChoice reference
                ? Optional.of("een id uit '" + reference.listPath() + "'")
                : Optional.empty();
    }

    private static Optional<String> range(long minimum, long maximum, String unit) {
        boolean unbounded = maximum >= Integer.MAX_VALUE;
        if (unbounded && minimum <= 0) {
            return Optional.empty();
        }
        String range = unbounded ? "minstens " + minimum : minimum + " tot en met " + maximum;
        return Optional.of((range + " " + unit).strip());
    }
}
