package nl.ivpgenerator.profile;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Quote;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.AmountChoice;
import nl.ivpgenerator.pack.choice.Choice.DateChoice;
import nl.ivpgenerator.pack.choice.Choice.NumberChoice;
import nl.ivpgenerator.pack.choice.Choice.ParagraphsChoice;
import nl.ivpgenerator.pack.choice.Choice.ReferenceChoice;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;
import nl.ivpgenerator.pack.choice.Choice.TextChoice;
import nl.ivpgenerator.pack.choice.Choice.YesNoChoice;
import nl.ivpgenerator.profile.Value.YesNo;
import nl.ivpgenerator.yaml.YamlScalar;

/** Reads a single value; the kind of the choice decides what the characters mean. */
final class ScalarReader {

    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("j", "ja"),
            Map.entry("yes", "ja"),
            Map.entry("y", "ja"),
            Map.entry("true", "ja"),
            Map.entry("waar", "ja"),
            Map.entry("on", "ja"),
            Map.entry("aan", "ja"),
            Map.entry("1", "ja"),
            Map.entry("n", "nee"),
            Map.entry("neen", "nee"),
            Map.entry("no", "nee"),
            Map.entry("false", "nee"),
            Map.entry("onwaar", "nee"),
            Map.entry("off", "nee"),
            Map.entry("uit", "nee"),
            Map.entry("0", "nee"));

    private final Findings findings;
    private final TextReader texts;
    private final NumberReader numbers;
    private final DateReader dates;

    ScalarReader(Findings findings) {
        this.findings = findings;
        this.texts = new TextReader(findings);
        this.numbers = new NumberReader(findings);
        this.dates = new DateReader(findings);
    }

    Optional<? extends Value> read(Choice choice, YamlScalar scalar, Slot slot) {
        if (choice instanceof TextChoice text) {
            return texts.line(text, scalar, slot);
        }
        if (choice instanceof ParagraphsChoice paragraphs) {
            return texts.paragraphs(paragraphs, scalar, slot);
        }
        if (choice instanceof NumberChoice number) {
            return numbers.read(number, number.minimum(), number.maximum(), scalar, slot);
        }
        if (choice instanceof AmountChoice amount) {
            return numbers.read(amount, amount.minimum(), amount.maximum(), scalar, slot);
        }
        if (choice instanceof DateChoice) {
            return dates.read(choice, scalar, slot);
        }
        if (choice instanceof SelectChoice select) {
            return OptionReader.find(select.options(), scalar, slot, findings)
                    .map(option -> new Value.Selected(choice, slot.origin(scalar), option));
        }
        if (choice instanceof YesNoChoice) {
            return yesNo(choice, scalar, slot);
        }
        if (choice instanceof ReferenceChoice) {
            return Optional.of(new Value.Reference(
                    choice, slot.origin(scalar), scalar.text().strip()));
        }
        throw new IllegalArgumentException(choice.kind());
    }

    private Optional<YesNo> yesNo(Choice choice, YamlScalar scalar, Slot slot) {
        String text = scalar.text().strip();
        if (text.equals("ja") || text.equals("nee")) {
            return Optional.of(new YesNo(choice, slot.origin(scalar), text.equals("ja")));
        }
        String lower = text.toLowerCase(Locale.ROOT);
        String meant = lower.equals("ja") || lower.equals("nee") ? lower : OTHER_WORDS.get(lower);
        findings.error(
                "geen-ja-nee",
                scalar.place(),
                "Bij '" + slot.shown() + "' hoort ja of nee, niet " + Quote.of(text) + ".",
                meant == null ? "" : "Bedoelde u '" + meant + "'?");
        return Optional.empty();
    }
}
