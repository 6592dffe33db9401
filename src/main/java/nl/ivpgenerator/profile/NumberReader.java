package nl.ivpgenerator.profile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Quote;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.NumberChoice;
import nl.ivpgenerator.yaml.YamlScalar;

/** Reads whole numbers, written in digits only: {@code 68.500} is refused rather than taken for 68 and a half. */
final class NumberReader {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,14})");
    private static final Pattern MEANT = Pattern.compile(
            "(?:€|eur|euro)? *(-?)0*([0-9]{1,3}(?:[. _'][0-9]{3}){1,4}|[0-9]{1,15})(?:,-|,00| *[a-z€ ]*)",
            Pattern.CASE_INSENSITIVE);

    private final Findings findings;

    NumberReader(Findings findings) {
        this.findings = findings;
    }

    Optional<Value.Number> read(Choice choice, long minimum, long maximum, YamlScalar scalar, Slot slot) {
        String text = scalar.text().strip();
        if (!WHOLE.matcher(text).matches()) {
            String what = choice instanceof NumberChoice ? "een geheel getal" : "een bedrag in hele euro's";
            findings.error(
                    "geen-getal",
                    scalar.place(),
                    "Bij '" + slot.shown() + "' hoort " + what + ", niet " + Quote.of(text) + ".",
                    hint(text));
            return Optional.empty();
        }
        long number = Long.parseLong(text);
        if (number < minimum || number > maximum) {
            findings.error(
                    "getal-buiten-bereik",
                    scalar.place(),
                    "'" + slot.shown() + "' moet van " + minimum + " tot en met " + maximum + " zijn, niet " + number
                            + ".",
                    "");
            return Optional.empty();
        }
        return Optional.of(new Value.Number(choice, slot.origin(scalar), number));
    }

    private static String hint(String text) {
        Matcher meant = MEANT.matcher(text);
        if (!meant.matches()) {
            return "Schrijf alleen cijfers.";
        }
        String digits = meant.group(2).replaceAll("[^0-9]", "");
        return "Schrijf alleen cijfers: " + Long.parseLong(meant.group(1) + digits) + ".";
    }
}
