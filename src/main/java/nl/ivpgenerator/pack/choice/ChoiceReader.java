package nl.ivpgenerator.pack.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.choice.Choice.Description;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.yaml.Fields;
import nl.ivpgenerator.yaml.Naming;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlScalar;

/**
 * Turns the files of {@code keuzes/} into choices. It looks at each choice by itself; {@link CatalogCheck} looks at them together (conditions,
 * defaults, references). After a fault reading goes on, so that an author sees all of them.
 */
public final class ChoiceReader {

    private static final List<String> COMMON =
            List.of("soort", "titel", "uitleg", "verplicht", "standaard", "open", "als", "bron", "voorheen");

    private final Findings findings;

    public ChoiceReader(Findings findings) {
        this.findings = findings;
    }

    /** All choices, from the sections by name in their order. A section is a group or a list. */
    public GroupChoice sections(Map<String, YamlMapping.Entry> sections, Place pack) {
        Description root = description("", "Profiel", "", true, pack);
        return new GroupChoice(root, fields(sections, Set.of()));
    }

    static Description description(String key, String title, String explanation, boolean required, Place place) {
        return new Description(
                key, title, explanation, required, Optional.empty(), false, Condition.ALWAYS, List.of(), "", place);
    }

    private Map<String, Choice> fields(Map<String, YamlMapping.Entry> entries, Set<String> rowFields) {
        Map<String, Choice> fields = new LinkedHashMap<>();
        entries.forEach((key, entry) -> {
            if (!Naming.isKey(key)) {
                findings.error(
                        "ongeldige-naam",
                        entry.keyPlace(),
                        "'" + key + "' kan niet als naam van een keuze.",
                        "Gebruik kleine letters, cijfers en _, en begin met een letter.");
            }
            Fields.of(entry.value(), "de keuze '" + key + "'", findings)
                    .flatMap(found -> choice(key, entry.keyPlace(), found, rowFields))
                    .ifPresent(choice -> fields.put(key, choice));
        });
        return fields;
    }

    private Optional<Choice> choice(String key, Place place, Fields fields, Set<String> rowFields) {
        Optional<String> kind = kind(fields);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        String title = fields.requiredText("titel");
        return Optional.of(choice(kind.get(), described(key, title, place, fields, rowFields), fields, rowFields));
    }

    private Choice choice(String kind, Description description, Fields fields, Set<String> rowFields) {
        return switch (kind) {
            case "groep" -> group(description, fields, rowFields);
            case "lijst" -> list(description, fields);
            default -> new KindReader(findings, COMMON).read(kind, description, fields);
        };
    }

    /** The kind; with {@code velden} a group and with {@code rij} a list, also when {@code soort} is left out. */
    private Optional<String> kind(Fields fields) {
        if (fields.has("soort")) {
            return fields.oneOf("soort", KindReader.ALL_KINDS);
        }
        if (fields.has("velden") || fields.has("rij")) {
            return Optional.of(fields.has("velden") ? "groep" : "lijst");
        }
        findings.error(
                "ontbrekende-sleutel",
                fields.place(),
                "Hier ontbreekt 'soort'.",
                "Kies uit: " + String.join(", ", KindReader.ALL_KINDS) + ".");
        return Optional.empty();
    }

    private Description described(String key, String title, Place place, Fields fields, Set<String> rowFields) {
        boolean required = fields.yes("verplicht", false);
        boolean open = fields.yes("open", false);
        if (required && open) {
            findings.error(
                    "tegenstrijdige-keuze",
                    place,
                    "'verplicht' en 'open' gaan niet samen: wat verplicht is, kan niet open blijven.",
                    "Kies een van beide.");
        }
        return new Description(
                key,
                title,
                fields.text("uitleg", ""),
                required,
                fields.node("standaard"),
                open,
                ConditionReader.form(fields, rowFields, findings),
                fields.texts("bron").stream().map(YamlScalar::text).toList(),
                fields.text("voorheen", ""),
                place);
    }

    private Choice group(Description description, Fields fields, Set<String> rowFields) {
        fields.allowOnly(List.of("soort", "titel", "uitleg", "als", "bron", "voorheen", "velden"));
        return new GroupChoice(description, below(fields, rowFields));
    }

    private Map<String, Choice> below(Fields fields, Set<String> rowFields) {
        Optional<Fields> below = fields.fields("velden");
        if (below.isEmpty() && !fields.has("velden")) {
            findings.error("ontbrekende-sleutel", fields.place(), "Hier ontbreekt 'velden'.");
        }
        return below.map(found -> fields(found.mapping().entries(), rowFields)).orElse(Map.of());
    }

    private Choice list(Description description, Fields fields) {
        List<String> known = new ArrayList<>(COMMON);
        known.addAll(List.of("rij", "minimum", "maximum", "met_id"));
        fields.allowOnly(known);
        boolean identified = fields.yes("met_id", true);
        Optional<Fields> row = fields.fields("rij");
        if (row.isEmpty() && !fields.has("rij")) {
            findings.error("ontbrekende-sleutel", fields.place(), "Hier ontbreekt 'rij'.");
        }
        Choice rowChoice = row.flatMap(found -> row(description, found, identified))
                .orElseGet(() -> KindReader.plainText(
                        description(RowFields.ROW, description.title(), "", true, description.place())));
        long minimum = fields.number("minimum", 0, RowFields.MAXIMUM_ROWS).orElse(0L);
        long maximum = fields.number("maximum", 1, RowFields.MAXIMUM_ROWS).orElse((long) RowFields.MAXIMUM_ROWS);
        boolean hasId = identified && rowChoice instanceof GroupChoice;
        return new ListChoice(description, rowChoice, hasId, (int) minimum, (int) maximum);
    }

    private Optional<Choice> row(Description list, Fields row, boolean identified) {
        Optional<String> kind = kind(row);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Description description = described(RowFields.ROW, row.text("titel", list.title()), row.place(), row, Set.of());
        if (kind.get().equals("groep")) {
            row.allowOnly(List.of("soort", "titel", "uitleg", "velden"));
            Set<String> names = row.fields("velden")
                    .map(fields -> fields.mapping().entries().keySet())
                    .orElse(Set.of());
            Map<String, Choice> fields = below(row, names);
            return Optional.of(
                    new GroupChoice(description, identified ? RowFields.withId(fields, row, findings) : fields));
        }
        if (List.of("lijst", "meerkeuze").contains(kind.get())) {
            findings.error("ongeldige-waarde", row.place(), "Een rij kan zelf geen lijst zijn.", "Gebruik 'velden'.");
            return Optional.empty();
        }
        return Optional.of(choice(kind.get(), description, row, Set.of()));
    }
}
