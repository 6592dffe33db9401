package nl.ivpgenerator.pack.choice;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Suggestion;
import nl.ivpgenerator.pack.choice.Choice.AmountChoice;
import nl.ivpgenerator.pack.choice.Choice.DateChoice;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pack.choice.Choice.NumberChoice;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.pack.choice.Choice.ParagraphsChoice;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;
import nl.ivpgenerator.pack.choice.Choice.TextChoice;
import nl.ivpgenerator.pack.choice.Choice.YesNoChoice;
import nl.ivpgenerator.yaml.WholeNumber;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlNode;
import nl.ivpgenerator.yaml.YamlScalar;
import nl.ivpgenerator.yaml.YamlSequence;

/** Whether a default could stand in a profile. References in a default are left to the profile, which may change the list they point at. */
final class StandardCheck {

    private final Choice owner;
    private final Findings findings;

    StandardCheck(Choice owner, Findings findings) {
        this.owner = owner;
        this.findings = findings;
    }

    void check(YamlNode node) {
        check(owner, node);
    }

    private void check(Choice choice, YamlNode node) {
        if (choice instanceof GroupChoice group) {
            checkRow(group, node);
        } else if (choice instanceof ListChoice list) {
            checkList(list, node);
        } else if (choice instanceof MultiSelectChoice select) {
            checkSeveral(select, node);
        } else if (node instanceof YamlScalar scalar) {
            checkText(choice, scalar.text(), node);
        } else {
            fault(node, "hier hoort één waarde, geen " + node.dutchKind().replaceFirst("^een ", "") + ".", "");
        }
    }

    private void checkText(Choice choice, String text, YamlNode node) {
        if (choice instanceof SelectChoice select) {
            checkWord(text, select.options().stream().map(Option::id).toList(), node);
        } else if (choice instanceof YesNoChoice) {
            checkWord(text, List.of("ja", "nee"), node);
        } else if (choice instanceof DateChoice) {
            checkDate(text, node);
        } else if (choice instanceof NumberChoice number) {
            checkNumber(text, number.minimum(), number.maximum(), node);
        } else if (choice instanceof AmountChoice amount) {
            checkNumber(text, amount.minimum(), amount.maximum(), node);
        } else if (choice instanceof TextChoice line) {
            checkLine(line, text, node);
        } else if (choice instanceof ParagraphsChoice paragraphs && length(text) > paragraphs.maximumLength()) {
            fault(node, "de tekst is langer dan " + paragraphs.maximumLength() + " tekens.", "");
        }
    }

    private void checkLine(TextChoice choice, String text, YamlNode node) {
        if (length(text) > choice.maximumLength()) {
            fault(node, "de tekst is langer dan " + choice.maximumLength() + " tekens.", "");
        }
        if (choice.pattern().isEmpty()) {
            return;
        }
        try {
            if (!AuthorPattern.exact(choice.pattern()).matches(text)) {
                fault(node, "'" + text + "' heeft niet de vorm: " + choice.patternExplanation() + ".", "");
            }
        } catch (AuthorPattern.TooHardException tooHard) {
            fault(
                    node,
                    "het patroon kost te veel tijd.",
                    "Schrijf het patroon eenvoudiger, zonder herhaling in een herhaling.");
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private void checkWord(String text, List<String> words, YamlNode node) {
        if (!words.contains(text)) {
            fault(node, "'" + text + "' is geen waarde.", Suggestion.sentence(text, words));
        }
    }

    private void checkDate(String text, YamlNode node) {
        try {
            LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            fault(node, "'" + text + "' is geen datum in de vorm jjjj-mm-dd.", "");
        }
    }

    private void checkNumber(String text, long minimum, long maximum, YamlNode node) {
        if (WholeNumber.within(text, minimum, maximum).isEmpty()) {
            fault(node, "'" + text + "' is geen geheel getal van " + minimum + " tot en met " + maximum + ".", "");
        }
    }

    private void checkSeveral(MultiSelectChoice choice, YamlNode node) {
        List<YamlNode> items = items(node, choice.minimum(), choice.maximum());
        Set<String> seen = new LinkedHashSet<>();
        for (YamlNode item : items) {
            if (item instanceof YamlScalar scalar) {
                checkWord(
                        scalar.text(), choice.options().stream().map(Option::id).toList(), item);
                unique(scalar.text(), seen, item);
            } else {
                fault(item, "hier hoort een van de waarden.", "");
            }
        }
    }

    private void checkList(ListChoice list, YamlNode node) {
        Set<String> ids = new LinkedHashSet<>();
        for (YamlNode item : items(node, list.minimum(), list.maximum())) {
            check(list.row(), item);
            if (list.identified()
                    && item instanceof YamlMapping row
                    && row.value(RowFields.ID).orElse(null) instanceof YamlScalar id) {
                unique(id.text(), ids, id);
            }
        }
    }

    private void unique(String text, Set<String> seen, YamlNode node) {
        if (!seen.add(text)) {
            fault(node, "'" + text + "' staat er twee keer.", "");
        }
    }

    private List<YamlNode> items(YamlNode node, int minimum, int maximum) {
        if (!(node instanceof YamlSequence sequence)) {
            fault(node, "hier hoort een lijst.", "");
            return List.of();
        }
        if (sequence.items().size() < minimum || sequence.items().size() > maximum) {
            fault(node, "de lijst heeft niet tussen " + minimum + " en " + maximum + " regels.", "");
        }
        return sequence.items();
    }

    private void checkRow(GroupChoice group, YamlNode node) {
        if (!(node instanceof YamlMapping row)) {
            fault(node, "hier horen velden: " + String.join(", ", group.fields().keySet()) + ".", "");
            return;
        }
        row.entries().forEach((key, entry) -> {
            Choice field = group.fields().get(key);
            if (field != null) {
                check(field, entry.value());
            } else {
                String hint = Suggestion.sentence(key, group.fields().keySet());
                fault(entry.value(), "'" + key + "' is geen veld.", hint);
            }
        });
        for (Map.Entry<String, Choice> field : group.fields().entrySet()) {
            if (field.getValue().description().required() && !row.entries().containsKey(field.getKey())) {
                fault(row, "'" + field.getKey() + "' ontbreekt.", "");
            }
        }
    }

    private void fault(YamlNode node, String what, String hint) {
        findings.error(
                "ongeldige-standaard",
                node.place(),
                "De standaard van '" + owner.key() + "' klopt niet: " + what,
                hint);
    }
}
