package nl.ivpgenerator.compose.lint;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ivpgenerator.compose.language.Helper;
import nl.ivpgenerator.compose.language.RowGroup;
import nl.ivpgenerator.compose.lint.StaticType.Chosen;
import nl.ivpgenerator.compose.lint.StaticType.FactOf;
import nl.ivpgenerator.compose.lint.StaticType.Fixed;
import nl.ivpgenerator.compose.lint.StaticType.Grouped;
import nl.ivpgenerator.compose.lint.StaticType.Knowledge;
import nl.ivpgenerator.compose.lint.StaticType.ListOf;
import nl.ivpgenerator.compose.lint.StaticType.OneOption;
import nl.ivpgenerator.compose.lint.StaticType.Row;
import nl.ivpgenerator.compose.lint.StaticType.Subject;
import nl.ivpgenerator.compose.model.KnowledgeModel;
import nl.ivpgenerator.compose.model.OptionModel;
import nl.ivpgenerator.compose.model.Shape;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pack.choice.Choice.ReferenceChoice;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;
import nl.ivpgenerator.pack.choice.ChoiceCatalog;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase;
import nl.ivpgenerator.pack.knowledge.KnowledgeBase.Fact;

/** What names mean in the templates of a pack. */
final class TypeTable {

    private final ChoiceCatalog catalog;
    private final KnowledgeBase knowledge;
    private final Map<String, StaticType> roots = new TreeMap<>();

    /**
     * @param sections the sections that templates see
     * @param facts the names of facts that are no values of the profile, each with the names in it
     */
    TypeTable(Map<String, Choice> sections, ChoiceCatalog catalog, KnowledgeBase knowledge, Map<String, Shape> facts) {
        this.catalog = catalog;
        this.knowledge = knowledge;
        sections.forEach((name, choice) -> roots.put(name, new Chosen(choice)));
        facts.forEach((name, shape) -> roots.put(name, type(shape)));
        roots.put(KnowledgeModel.NAME, new Knowledge());
        for (Helper helper : Helper.values()) {
            roots.put(helper.dutch(), new StaticType.Function(helper));
        }
    }

    /** The names at the top. */
    Map<String, StaticType> roots() {
        return roots;
    }

    /** The names of what belongs to a type; nothing when that is not known. */
    Optional<Map<String, StaticType>> members(StaticType type) {
        if (type instanceof Chosen chosen) {
            return ofChoice(chosen.choice());
        } else if (type instanceof Row row) {
            return Optional.of(fields(row.fields(), row.identified()));
        } else if (type instanceof OneOption) {
            return Optional.of(fixed(OptionModel.NAMES));
        } else if (type instanceof Knowledge) {
            return Optional.of(named(knowledge.subjects().keySet(), Subject::new));
        } else if (type instanceof Subject subject) {
            return Optional.of(named(facts(subject.name()).keySet(), id -> new FactOf(subject.name())));
        } else if (type instanceof FactOf fact) {
            return Optional.of(fixed(factFields(fact.subject())));
        } else if (type instanceof Grouped grouped) {
            return Optional.of(Map.of(RowGroup.KEY, grouped.key(), RowGroup.ROWS, new ListOf(grouped.row())));
        }
        if (type instanceof Fixed known) {
            Map<String, StaticType> members = new LinkedHashMap<>();
            known.group().members().forEach((name, shape) -> members.put(name, type(shape)));
            return Optional.of(members);
        }
        return Optional.empty();
    }

    private static StaticType type(Shape shape) {
        if (shape instanceof Shape.Group group) {
            return new Fixed(group);
        }
        return shape instanceof Shape.ListOf list ? new ListOf(type(list.item())) : StaticType.ANYTHING;
    }

    private Optional<Map<String, StaticType>> ofChoice(Choice choice) {
        if (choice instanceof GroupChoice group) {
            return Optional.of(fields(group.fields(), false));
        } else if (choice instanceof SelectChoice) {
            return Optional.of(fixed(OptionModel.NAMES));
        } else if (choice instanceof ReferenceChoice reference) {
            return catalog.find(reference.listPath())
                    .map(list -> item(new Chosen(list)))
                    .flatMap(this::members);
        }
        return Optional.of(Map.of());
    }

    /** What an item of a list is. */
    StaticType item(StaticType type) {
        if (type instanceof ListOf list) {
            return list.item();
        } else if (type instanceof Subject subject) {
            return new FactOf(subject.name());
        } else if (type instanceof Chosen chosen && chosen.choice() instanceof MultiSelectChoice several) {
            return new OneOption(new SelectChoice(several.description(), several.options()));
        } else if (type instanceof Chosen chosen && chosen.choice() instanceof ListChoice list) {
            return list.row() instanceof GroupChoice row
                    ? new Row(row.fields(), list.identified())
                    : new Chosen(list.row());
        }
        return StaticType.ANYTHING;
    }

    private static Map<String, StaticType> fields(Map<String, Choice> choices, boolean identified) {
        Map<String, StaticType> fields = new LinkedHashMap<>();
        choices.forEach((key, choice) -> fields.put(key, new Chosen(choice)));
        if (identified) {
            fields.putIfAbsent("id", StaticType.ANYTHING);
        }
        return fields;
    }

    private Map<String, Fact> facts(String subject) {
        return knowledge.subject(subject);
    }

    private Set<String> factFields(String subject) {
        Set<String> names = new TreeSet<>(List.of(KnowledgeModel.ID, KnowledgeModel.CERTAINTY));
        facts(subject).values().forEach(fact -> names.addAll(fact.fields().keys()));
        return names;
    }

    private static Map<String, StaticType> fixed(Collection<String> names) {
        return named(names, name -> StaticType.ANYTHING);
    }

    private static Map<String, StaticType> named(Collection<String> names, Function<String, StaticType> type) {
        return names.stream().collect(Collectors.toMap(name -> name, type));
    }
}
