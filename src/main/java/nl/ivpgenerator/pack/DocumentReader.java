package nl.ivpgenerator.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Suggestion;
import nl.ivpgenerator.pack.DocumentType.CoverFact;
import nl.ivpgenerator.pack.DocumentType.Layout;
import nl.ivpgenerator.pack.choice.Choice.DateChoice;
import nl.ivpgenerator.pack.choice.ChoiceCatalog;
import nl.ivpgenerator.pack.choice.ConditionReader;
import nl.ivpgenerator.yaml.Fields;
import nl.ivpgenerator.yaml.Naming;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlNode;
import nl.ivpgenerator.yaml.YamlScalar;

/** Reads a file of {@code documenten/}: what kind of document it is and, through {@link PartReader}, which blocks it shows. */
final class DocumentReader {

    private static final List<String> KEYS = List.of(
            "naam",
            "titel",
            "ondertitel",
            "doelgroep",
            "openbaarheid",
            "openbare_editie",
            "als",
            "volgorde",
            "inhoudsopgave",
            "omslag",
            "opmaak",
            "genummerd",
            "kopniveau",
            "gegevens",
            "datum",
            "over_alle_documenten",
            "formaten",
            "onderdelen");

    /** The values of {@code opmaak}. */
    private static final Map<String, Layout> ONE_PAGE =
            new TreeMap<>(Map.of("affiche", Layout.POSTER, "kaart", Layout.CARD));

    /** The highest number for {@code volgorde}. */
    private static final int LAST = 10_000;

    private final ConditionReader conditions;
    private final ChoiceCatalog catalog;
    private final Set<String> blocks;
    private final Predicate<String> repeatable;
    private final Findings findings;

    /**
     * @param blocks the ids of all blocks
     * @param repeatable whether a block may stand in several parts
     */
    DocumentReader(
            ConditionReader conditions,
            ChoiceCatalog catalog,
            Set<String> blocks,
            Predicate<String> repeatable,
            Findings findings) {
        this.conditions = conditions;
        this.catalog = catalog;
        this.blocks = blocks;
        this.repeatable = repeatable;
        this.findings = findings;
    }

    DocumentType read(String id, YamlMapping file) {
        Fields fields = new Fields(file, findings);
        fields.allowOnly(KEYS);
        if (!Naming.isId(id)) {
            findings.error(
                    "ongeldige-naam",
                    file.place(),
                    "'" + id + "' kan niet als naam van een document.",
                    "Gebruik in de bestandsnaam kleine letters, cijfers en streepjes.");
        }
        fields.requiredText("openbaarheid");
        fields.requiredText("volgorde");
        return new DocumentType(
                id,
                fields.requiredText("naam"),
                fields.requiredText("titel"),
                fields.text("ondertitel", ""),
                fields.requiredText("doelgroep"),
                BlockReader.openness(fields).orElse(Openness.INTERNAL),
                fields.yes("openbare_editie", false),
                conditions.read(fields),
                fields.number("volgorde", 0, LAST).orElse(0L).intValue(),
                fields.yes("inhoudsopgave", false),
                layout(fields),
                fields.yes("genummerd", true),
                fields.number("kopniveau", 1, DocumentChoices.LOWEST_HEADING)
                        .orElse(1L)
                        .intValue(),
                datePath(fields),
                facts(fields),
                new PartReader(conditions, blocks, repeatable, findings).read(fields),
                fields.yes("over_alle_documenten", false),
                fields.texts("formaten").stream().map(YamlScalar::text).toList(),
                file.place());
    }

    /** One page has no room for a cover or a table of contents. */
    private Layout layout(Fields fields) {
        Optional<String> onePage = fields.oneOf("opmaak", List.copyOf(ONE_PAGE.keySet()));
        if (onePage.isEmpty()) {
            return fields.yes("omslag", true) ? Layout.WITH_COVER : Layout.PLAIN;
        }
        for (String key : List.of("omslag", "inhoudsopgave")) {
            if (fields.yes(key, false)) {
                findings.error(
                        "ongeldige-opmaak",
                        fields.place(key),
                        "Een document met opmaak '" + onePage.get() + "' is één bladzijde en heeft geen " + key + ".",
                        "Haal '" + key + ": ja' of de opmaak weg.");
            }
        }
        return Objects.requireNonNull(ONE_PAGE.get(onePage.get()));
    }

    private String datePath(Fields fields) {
        String path = fields.text("datum", "");
        if (!path.isEmpty() && !(catalog.find(path).orElse(null) instanceof DateChoice)) {
            List<String> dates = catalog.paths().stream()
                    .filter(known -> catalog.find(known).orElse(null) instanceof DateChoice)
                    .toList();
            findings.error(
                    "onbekende-keuze",
                    fields.place("datum"),
                    "'" + path + "' is geen keuze van de soort datum.",
                    Suggestion.sentence(path, dates));
        }
        return path;
    }

    private List<CoverFact> facts(Fields fields) {
        List<CoverFact> facts = new ArrayList<>();
        for (YamlNode item : fields.items("gegevens")) {
            Fields.of(item, "een regel van 'gegevens'", findings).ifPresent(fact -> {
                fact.allowOnly(List.of("naam", "waarde", "als"));
                facts.add(new CoverFact(
                        fact.requiredText("naam"), fact.requiredText("waarde"), conditions.read(fact), fact.place()));
            });
        }
        return facts;
    }
}
