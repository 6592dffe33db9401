package nl.ivpgenerator.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.Description;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;
import nl.ivpgenerator.pack.choice.Condition;
import nl.ivpgenerator.pack.choice.StandardText;

/** Explains choices as lines of text. */
final class ChoiceExplainer {

    private final TemplatePack pack;

    ChoiceExplainer(TemplatePack pack) {
        this.pack = pack;
    }

    /** All sections with their titles. */
    List<String> overview() {
        Table table = new Table();
        pack.choices()
                .root()
                .fields()
                .forEach((key, choice) -> table.row(key, choice.description().title()));
        List<String> lines = new ArrayList<>(table.lines(""));
        lines.add("");
        lines.add("Meer over een onderwerp: ivp keuzes ONDERWERP");
        return lines;
    }

    List<String> explain(String path, Choice choice) {
        Description description = choice.description();
        List<String> lines = new ArrayList<>();
        lines.add(path + " (" + choice.kind() + "): " + description.title());
        if (!description.explanation().isBlank()) {
            lines.add("");
            lines.addAll(description.explanation().strip().lines().toList());
        }
        addTable(lines, "Waarden:", options(choice));
        addTable(lines, choice instanceof ListChoice ? "Per rij:" : "Hieronder vallen:", fields(choice));
        lines.add("");
        lines.addAll(properties(path, choice).lines(""));
        return lines;
    }

    private static void addTable(List<String> lines, String heading, Table table) {
        if (!table.isEmpty()) {
            lines.add("");
            lines.add(heading);
            lines.addAll(table.lines("  "));
        }
    }

    private static Table options(Choice choice) {
        List<Option> options = choice instanceof SelectChoice one
                ? one.options()
                : choice instanceof MultiSelectChoice several ? several.options() : List.of();
        Table table = new Table();
        options.forEach(option -> table.row(option.id(), option.title(), option.explanation()));
        return table;
    }

    private static Table fields(Choice choice) {
        Choice holder = choice instanceof ListChoice list ? list.row() : choice;
        Table table = new Table();
        if (holder instanceof GroupChoice group) {
            group.fields()
                    .forEach((key, field) -> table.row(
                            key,
                            field.kind(),
                            field.description().title().equals(key)
                                    ? ""
                                    : field.description().title(),
                            StandardText.of(field.description()).orElse("")));
        }
        return table;
    }

    private Table properties(String path, Choice choice) {
        Description description = choice.description();
        Table table = new Table();
        StandardText.of(description).ifPresent(standard -> table.row("Standaard:", standard));
        if (description.required()) {
            table.row("Verplicht:", "ja");
        }
        if (description.open()) {
            table.row("Zonder keuze:", "staat in de documenten als nog in te vullen");
        }
        ChoiceLimits.of(choice).ifPresent(limits -> table.row("Grenzen:", limits));
        if (!description.condition().terms().isEmpty()) {
            table.row("Alleen als:", inWords(description.condition()));
        }
        description.sources().forEach(source -> table.row("Bron:", source(source)));
        Map<String, ? extends Collection<String>> uses = new ChoiceUse(pack, path).byDocument();
        uses.forEach((document, blocks) ->
                table.row("Gebruikt in:", document + (blocks.isEmpty() ? "" : " (" + String.join(", ", blocks) + ")")));
        if (uses.isEmpty() && !path.matches("documenten(\\..*)?")) {
            table.row("Gebruikt in:", "nog geen document");
        }
        return table;
    }

    static String inWords(Condition condition) {
        return String.join(
                " en ",
                condition.terms().stream()
                        .map(term -> term.plainPath() + " is "
                                + String.join(
                                        " of ", term.values().stream().sorted().toList()))
                        .toList());
    }

    private String source(String reference) {
        return pack.knowledge()
                .sourceTitle(reference)
                .map(title -> reference + " (" + title + ")")
                .orElse(reference);
    }
}
