package nl.ivpgenerator.pairwise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;
import nl.ivpgenerator.pack.choice.Choice.YesNoChoice;
import nl.ivpgenerator.pack.choice.ChoiceCatalog;
import nl.ivpgenerator.pack.choice.Condition;
import nl.ivpgenerator.pairwise.Factor.Demand;
import nl.ivpgenerator.pairwise.Factor.Pin;

/** The factors of a catalog. The house style writes no words; of a document only its length counts: the rest is a person's own text and order. */
final class Factors {

    private static final Set<String> NO_WORDS = Set.of("huisstijl");
    private static final String DOCUMENTS = "documenten";
    private static final String ID = "id";

    private final ChoiceCatalog catalog;
    private final List<Factor> factors = new ArrayList<>();

    private Factors(ChoiceCatalog catalog) {
        this.catalog = catalog;
    }

    static List<Factor> of(ChoiceCatalog catalog) {
        Factors factors = new Factors(catalog);
        catalog.root().fields().forEach((key, section) -> {
            if (!NO_WORDS.contains(key)) {
                factors.add(section, key, "", List.of());
            }
        });
        return List.copyOf(factors.factors);
    }

    private void add(Choice choice, String path, String row, List<Demand> outer) {
        List<Demand> demands = new ArrayList<>(outer);
        choice.description().condition().terms().forEach(term -> demands.add(demand(term, row)));
        if (choice instanceof GroupChoice group) {
            group.fields().forEach((key, field) -> {
                if (!key.equals(ID) && !(path.startsWith(DOCUMENTS + ".") && !(field instanceof SelectChoice))) {
                    add(field, path + "." + key, row, demands);
                }
            });
        } else if (choice instanceof ListChoice list) {
            addList(list, path, demands);
        } else if (choice instanceof MultiSelectChoice several) {
            several.options()
                    .forEach(option -> factors.add(new Factor(
                            path + ":" + option.id(), choice, List.of(Factor.IN, Factor.OUT), List.copyOf(demands))));
        } else {
            factors.add(new Factor(path, choice, levels(choice), List.copyOf(demands)));
        }
    }

    private void addList(ListChoice list, String path, List<Demand> demands) {
        List<String> levels = Stream.of("0", "1", "2", Factor.MANY)
                .filter(level -> Factor.rows(level) >= list.minimum() && Factor.rows(level) <= list.maximum())
                .collect(Collectors.toCollection(ArrayList::new));
        if (list.description().standard().isPresent() || levels.isEmpty()) {
            levels.add(Factor.ABSENT);
        }
        Factor factor = new Factor(path, list, List.copyOf(levels), List.copyOf(demands));
        factors.add(factor);
        if (list.row() instanceof GroupChoice row) {
            List<Demand> inside = new ArrayList<>(demands);
            inside.add(filled(factor, false));
            row.fields().forEach((key, field) -> {
                if (!key.equals(ID)) {
                    add(field, path + "[]." + key, path + "[].", inside);
                }
            });
        }
    }

    private static List<String> levels(Choice choice) {
        boolean known = choice.description().required()
                || choice.description().standard().isPresent();
        List<String> levels = new ArrayList<>();
        if (choice instanceof SelectChoice select) {
            select.options().forEach(option -> levels.add(option.id()));
        } else if (choice instanceof YesNoChoice) {
            levels.addAll(List.of("ja", "nee"));
        } else {
            levels.add(Factor.FILLED);
            if (!choice.description().required() && known) {
                levels.add(Factor.ABSENT);
            }
        }
        if (!known) {
            levels.add(Factor.ABSENT);
        }
        return List.copyOf(levels);
    }

    private Demand demand(Condition.Term term, String row) {
        String path = term.inRow() ? row + term.plainPath() : term.plainPath();
        Choice choice = catalog.find(path.replace("[]", "")).orElseThrow();
        List<List<Pin>> ways = new ArrayList<>();
        for (String value : term.values()) {
            if (value.equals(Condition.FILLED) || value.equals(Condition.EMPTY)) {
                ways.addAll(ways(choice, path, value.equals(Condition.EMPTY)));
            } else if (choice instanceof MultiSelectChoice) {
                ways.add(List.of(new Pin(path + ":" + value, Factor.IN)));
            } else if (choice instanceof SelectChoice || choice instanceof YesNoChoice) {
                ways.add(List.of(new Pin(path, value)));
            } else {
                throw new IllegalStateException("A condition on " + path + " = " + value + " is not known here.");
            }
        }
        return new Demand(List.copyOf(ways));
    }

    private static List<List<Pin>> ways(Choice choice, String path, boolean empty) {
        if (choice instanceof MultiSelectChoice several) {
            List<Pin> pins = several.options().stream()
                    .map(Option::id)
                    .map(id -> new Pin(path + ":" + id, empty ? Factor.OUT : Factor.IN))
                    .toList();
            return empty ? List.of(pins) : pins.stream().map(List::of).toList();
        }
        List<String> levels =
                choice instanceof ListChoice ? List.of("0", "1", "2", Factor.MANY, Factor.ABSENT) : levels(choice);
        return filled(new Factor(path, choice, levels, List.of()), empty).ways();
    }

    private static Demand filled(Factor factor, boolean empty) {
        boolean standard = factor.choice().description().standard().isPresent();
        List<List<Pin>> ways = factor.levels().stream()
                .filter(level -> empty == (level.equals("0") || level.equals(Factor.ABSENT) && !standard))
                .filter(level -> empty || !(factor.choice() instanceof ListChoice) || !level.equals(Factor.ABSENT))
                .map(level -> List.of(new Pin(factor.path(), level)))
                .toList();
        return new Demand(ways);
    }
}
