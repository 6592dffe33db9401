package nl.ivpgenerator.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Quote;
import nl.ivpgenerator.finding.Suggestion;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.yaml.YamlScalar;

/** Finds the option that a writer means. */
final class OptionReader {

    /** More options than a message can list. */
    private static final int LISTED = 20;

    private OptionReader() {}

    static Optional<Option> find(List<Option> options, YamlScalar written, Slot slot, Findings findings) {
        String text = written.text().strip();
        Optional<Option> found =
                options.stream().filter(option -> option.id().equals(text)).findFirst();
        if (found.isEmpty()) {
            String guess = suggestion(options, text);
            findings.error(
                    "onbekende-waarde",
                    written.place(),
                    Quote.of(text) + " kan niet bij '" + slot.shown() + "'.",
                    (guess + " " + allowed(options, slot)).strip());
        }
        return found;
    }

    /** What one can write there, or where that is told when it is too much for a message. */
    static String allowed(List<Option> options, Slot slot) {
        return options.size() > LISTED ? "Wat u kunt kiezen, zegt: ivp keuzes " + slot.shown() : allowed(options);
    }

    static String allowed(List<Option> options) {
        return "Kies uit: " + options.stream().map(Option::id).collect(Collectors.joining(", ")) + ".";
    }

    private static String suggestion(List<Option> options, String text) {
        return options.stream()
                .filter(option -> option.title().equalsIgnoreCase(text))
                .findFirst()
                .map(option -> "Bedoelde u '" + option.id() + "'?")
                .orElseGet(() -> Suggestion.sentence(
                        text, options.stream().map(Option::id).toList()));
    }
}
