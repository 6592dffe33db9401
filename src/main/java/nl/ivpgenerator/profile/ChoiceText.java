package nl.ivpgenerator.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.AmountChoice;
import nl.ivpgenerator.pack.choice.Choice.DateChoice;
import nl.ivpgenerator.pack.choice.Choice.Description;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pack.choice.Choice.NumberChoice;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.pack.choice.Choice.ParagraphsChoice;
import nl.ivpgenerator.pack.choice.Choice.ReferenceChoice;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;
import nl.ivpgenerator.pack.choice.Choice.TextChoice;
import nl.ivpgenerator.pack.choice.Choice.YesNoChoice;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlScalar;
import nl.ivpgenerator.yaml.YamlSequence;

/** What a writer of profiles wants to know of a choice, in lines of Dutch. */
final class ChoiceText {

    private static final int NAMED_OPTIONS = 20;
    private static final long NO_LIMIT = 1_000_000_000_000L;

    private final Choice choice;
    private final String path;

    ChoiceText(Choice choice, String path) {
        this.choice = choice;
        this.path = path;
    }

    /** Nothing when the name of the choice says it all. */
    List<String> lines() {
        Description description = choice.description();
        List<String> lines = new ArrayList<>();
        lines.add(join(title(choice), sentence(description.explanation()), form()));
        lines.addAll(options());
        if (choice instanceof ListChoice list) {
            lines.addAll(rows(list));
        }
        if (!description.condition().terms().isEmpty()) {
            lines.add("Alleen als " + Applicability.demands(choice) + ".");
        }
        if (description.open()) {
            lines.add("Leeg? Dan staat in het document dat dit nog moet worden ingevuld.");
        }
        return lines.size() == 1 && lines.get(0).equalsIgnoreCase(choice.key().replace('_', ' ') + ".")
                ? List.of()
                : lines;
    }

    private static String title(Choice choice) {
        String title = choice.description().title();
        return choice.description().required() ? sentence(title + " (verplicht)") : sentence(title);
    }

    private String form() {
        if (choice instanceof TextChoice text) {
            return text.pattern().isEmpty() ? "" : "Nodig: " + sentence(text.patternExplanation());
        }
        if (choice instanceof NumberChoice number) {
            String unit = number.unit().isEmpty() ? "" : " (" + number.unit() + ")";
            return "Een geheel getal" + range(number.minimum(), number.maximum()) + unit + ".";
        }
        if (choice instanceof AmountChoice amount) {
            return "Een bedrag in hele euro's" + range(amount.minimum(), amount.maximum()) + ".";
        }
        if (choice instanceof DateChoice) {
            return "Een datum als jjjj-mm-dd.";
        }
        if (choice instanceof YesNoChoice) {
            return "Kies ja of nee.";
        }
        if (choice instanceof ParagraphsChoice) {
            return "Alinea's met een lege regel ertussen; een lijst met '- ' voor elke regel.";
        }
        if (choice instanceof ReferenceChoice reference) {
            return "Het id van een rij van '" + reference.listPath() + "'.";
        }
        return choice instanceof MultiSelectChoice ? "Een lijst, zoals [eerste, tweede]." : "";
    }

    private static String range(long minimum, long maximum) {
        if (maximum >= NO_LIMIT) {
            return minimum == 0 ? "" : " vanaf " + minimum;
        }
        return " van " + minimum + " tot en met " + maximum;
    }

    private List<String> options() {
        List<Option> options = choice instanceof SelectChoice select
                ? select.options()
                : choice instanceof MultiSelectChoice several ? several.options() : List.of();
        if (options.size() > NAMED_OPTIONS) {
            return List.of("Wat u kunt kiezen, zegt: ivp keuzes " + path);
        }
        boolean wordsOnly = options.stream()
                .allMatch(option -> option.title().equalsIgnoreCase(option.id().replace('-', ' '))
                        && option.explanation().isEmpty());
        if (wordsOnly && !options.isEmpty()) {
            return List.of(OptionReader.allowed(options));
        }
        return options.stream().map(ChoiceText::option).toList();
    }

    private static String option(Option option) {
        String title = option.title().equals(option.id()) ? "" : sentence(option.title());
        String meaning = join(title, sentence(option.explanation()));
        return "  " + option.id() + (meaning.isEmpty() ? "" : ": " + meaning);
    }

    private List<String> rows(ListChoice list) {
        List<String> lines = new ArrayList<>();
        if (!(list.row() instanceof GroupChoice row)) {
            lines.add(join("Een lijst, zoals [eerste, tweede].", new ChoiceText(list.row(), path).form()));
            return lines;
        }
        lines.add("Elke rij begint op een eigen regel met '- ' en heeft deze sleutels:");
        for (Choice field : row.fields().values()) {
            lines.add("  " + field.key() + ": " + row(field));
        }
        if (list.identified() && list.description().standard().orElse(null) instanceof YamlSequence standard) {
            lines.add("Standaard zijn er de rijen: " + ids(standard) + ".");
            lines.add(
                    "Met {+: [...]} voegt u rijen toe of wijzigt u een rij met hetzelfde id; met {-: [id]} vervalt er een.");
        }
        return lines;
    }

    private String row(Choice field) {
        String below = path + "." + field.key();
        String values = field instanceof SelectChoice select && select.options().size() <= NAMED_OPTIONS
                ? OptionReader.allowed(select.options())
                : String.join(" ", new ChoiceText(field, below).options());
        return join(
                title(field),
                sentence(field.description().explanation()),
                new ChoiceText(field, below).form(),
                values.strip());
    }

    private static String ids(YamlSequence rows) {
        return rows.items().stream()
                .filter(YamlMapping.class::isInstance)
                .map(row -> ((YamlMapping) row).value("id").orElse(null))
                .filter(YamlScalar.class::isInstance)
                .map(id -> ((YamlScalar) id).text())
                .collect(Collectors.joining(", "));
    }

    private static String sentence(String text) {
        String plain = text.strip();
        return plain.isEmpty() || ".?!:".indexOf(plain.charAt(plain.length() - 1)) >= 0 ? plain : plain + ".";
    }

    private static String join(String... sentences) {
        return List.of(sentences).stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}
