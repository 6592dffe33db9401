package nl.ivpgenerator.pack.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.choice.Choice.AmountChoice;
import nl.ivpgenerator.pack.choice.Choice.DateChoice;
import nl.ivpgenerator.pack.choice.Choice.Description;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pack.choice.Choice.NumberChoice;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.pack.choice.Choice.ParagraphsChoice;
import nl.ivpgenerator.pack.choice.Choice.ReferenceChoice;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;
import nl.ivpgenerator.pack.choice.Choice.TextChoice;
import nl.ivpgenerator.pack.choice.Choice.YesNoChoice;
import nl.ivpgenerator.yaml.Fields;
import nl.ivpgenerator.yaml.YamlScalar;

/** Reads what is particular to each kind of choice without choices below it. */
final class KindReader {

    static final List<String> ALL_KINDS = List.of(
            "tekst",
            "alineas",
            "getal",
            "bedrag",
            "datum",
            "ja-nee",
            "keuze",
            "meerkeuze",
            "lijst",
            "groep",
            "verwijzing");

    private static final int TEXT_LENGTH = 200;
    private static final int PARAGRAPHS_LENGTH = 5_000;
    private static final int LONGEST = 20_000;
    private static final long LARGEST = 1_000_000_000_000L;

    private final Findings findings;
    private final List<String> common;

    KindReader(Findings findings, List<String> common) {
        this.findings = findings;
        this.common = common;
    }

    Choice read(String kind, Description description, Fields fields) {
        allow(fields, kind);
        return switch (kind) {
            case "tekst" -> text(description, fields);
            case "alineas" -> new ParagraphsChoice(description, length(fields, PARAGRAPHS_LENGTH));
            case "getal" -> new NumberChoice(description, lowest(fields), highest(fields), fields.text("eenheid", ""));
            case "bedrag" -> new AmountChoice(description, lowest(fields), highest(fields));
            case "datum" -> new DateChoice(description);
            case "ja-nee" -> new YesNoChoice(description);
            case "keuze" -> new SelectChoice(description, options(fields));
            case "meerkeuze" -> several(description, fields);
            case "verwijzing" -> new ReferenceChoice(description, fields.requiredText("naar"));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private void allow(Fields fields, String kind) {
        List<String> known = new ArrayList<>(common);
        known.addAll(
                switch (kind) {
                    case "tekst" -> List.of("maximum", "patroon", "patroon_uitleg");
                    case "alineas" -> List.of("maximum");
                    case "getal" -> List.of("minimum", "maximum", "eenheid");
                    case "bedrag" -> List.of("minimum", "maximum");
                    case "keuze" -> List.of("waarden");
                    case "meerkeuze" -> List.of("waarden", "minimum", "maximum");
                    case "verwijzing" -> List.of("naar");
                    default -> List.of();
                });
        fields.allowOnly(known);
    }

    /** A line of text without demands: what a list has when its rows could not be read. */
    static TextChoice plainText(Description description) {
        return new TextChoice(description, TEXT_LENGTH, "", "");
    }

    private TextChoice text(Description description, Fields fields) {
        String pattern = fields.text("patroon", "");
        try {
            AuthorPattern.exact(pattern);
        } catch (PatternSyntaxException wrong) {
            findings.error(
                    "ongeldige-waarde", fields.place("patroon"), "Dit patroon is geen geldige reguliere expressie.");
            pattern = "";
        }
        String explanation = pattern.isEmpty() ? "" : fields.requiredText("patroon_uitleg");
        return new TextChoice(description, length(fields, TEXT_LENGTH), pattern, explanation);
    }

    private static int length(Fields fields, int standard) {
        return fields.number("maximum", 1, LONGEST).orElse((long) standard).intValue();
    }

    private static long lowest(Fields fields) {
        return fields.number("minimum", -LARGEST, LARGEST).orElse(0L);
    }

    private static long highest(Fields fields) {
        return fields.number("maximum", lowest(fields), LARGEST).orElse(LARGEST);
    }

    private MultiSelectChoice several(Description description, Fields fields) {
        List<Option> options = options(fields);
        int count = options.size();
        int minimum = fields.number("minimum", 0, count).orElse(0L).intValue();
        int maximum =
                fields.number("maximum", minimum, count).orElse((long) count).intValue();
        return new MultiSelectChoice(description, options, minimum, maximum);
    }

    private List<Option> options(Fields fields) {
        List<Option> options = new ArrayList<>();
        fields.fields("waarden")
                .ifPresent(waarden -> waarden.mapping().entries().forEach((id, entry) -> {
                    OptionNames.check(id, entry.keyPlace(), findings);
                    if (entry.value() instanceof YamlScalar title && !title.isEmpty()) {
                        options.add(new Option(id, title.text(), title.text(), ""));
                    } else {
                        Fields.of(entry.value(), "de waarde '" + id + "'", findings)
                                .ifPresent(found -> options.add(option(id, found)));
                    }
                }));
        if (options.isEmpty()) {
            findings.error(
                    "ontbrekende-sleutel", fields.place("waarden"), "Hier ontbreken de 'waarden' om uit te kiezen.");
        }
        return options;
    }

    private static Option option(String id, Fields fields) {
        fields.allowOnly(List.of("titel", "tekst", "uitleg"));
        String title = fields.requiredText("titel");
        return new Option(id, title, fields.text("tekst", title), fields.text("uitleg", ""));
    }
}
