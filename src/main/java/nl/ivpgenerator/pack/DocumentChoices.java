package nl.ivpgenerator.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.DocumentType.BlockLine;
import nl.ivpgenerator.pack.DocumentType.Form;
import nl.ivpgenerator.pack.DocumentType.PartType;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.Description;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pack.choice.Choice.NumberChoice;
import nl.ivpgenerator.pack.choice.Choice.Option;
import nl.ivpgenerator.pack.choice.Choice.ParagraphsChoice;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;
import nl.ivpgenerator.pack.choice.Choice.TextChoice;
import nl.ivpgenerator.pack.choice.Condition;
import nl.ivpgenerator.yaml.YamlNode;
import nl.ivpgenerator.yaml.YamlScalar;

/**
 * Makes the section {@code documenten} of a profile from the documents: per document the order of its parts, what is left out and why, own
 * words for a block, a heading or a whole part, the level and number of its headings, its length, and where its fragments go in another plan. So reader, schema and reference need nothing of their own.
 */
final class DocumentChoices {

    static final String SECTION = "documenten";
    static final int LOWEST_HEADING = 6;

    private static final String NUMBER = "[0-9]{1,3}(\\.[0-9]{1,3}){0,4}[a-z]?";
    private static final int TEXT = 5_000;
    private static final int REASON = 300;

    private final Place place;

    private DocumentChoices(Place place) {
        this.place = place;
    }

    /** The section for these documents; {@code pack} stands for the place of the section itself. */
    static GroupChoice of(Collection<DocumentType> documents, Place pack) {
        Map<String, Choice> fields = new LinkedHashMap<>();
        for (DocumentType document : documents) {
            fields.put(document.id(), new DocumentChoices(document.place()).document(document));
        }
        Description all = new DocumentChoices(pack)
                .described(SECTION, "De documenten", "Wat u per document anders wilt dan het pakket voorstelt.");
        return new GroupChoice(all, fields);
    }

    private GroupChoice document(DocumentType document) {
        List<Option> blocks = new ArrayList<>();
        collect(document.parts(), new HashSet<>(), blocks);
        Map<String, Choice> fields = new LinkedHashMap<>();
        put(fields, form());
        put(fields, order(document));
        put(fields, omitted(blocks));
        put(fields, texts("eigen_tekst", "Eigen tekst", "Uw tekst in plaats van die van het blok.", blocks));
        put(fields, texts("aanvulling", "Aanvulling", "Uw tekst onder die van het blok.", blocks));
        OwnPartChoices own = new OwnPartChoices(this, document);
        put(fields, own.titles());
        put(fields, own.ownParts());
        put(fields, headingLevel(document));
        put(
                fields,
                new TextChoice(
                        described(
                                "nummering",
                                "Nummer van het eerste hoofdstuk",
                                "Voor invoegen in een ander stuk, bijvoorbeeld 5.1d. De volgende hoofdstukken tellen door."),
                        20,
                        NUMBER,
                        "een nummer zoals 3, 5.1 of 5.1d"));
        new InsertionChoices(this).of(document).ifPresent(insertion -> put(fields, insertion));
        Description description = new Description(
                document.id(),
                document.name(),
                document.audience(),
                false,
                Optional.empty(),
                false,
                document.condition(),
                List.of(),
                "",
                place);
        return new GroupChoice(description, fields);
    }

    private static void put(Map<String, Choice> fields, Choice choice) {
        fields.put(choice.key(), choice);
    }

    /** A block that stands in several parts counts at the first. */
    private static void collect(List<PartType> parts, Set<String> seen, List<Option> into) {
        for (PartType part : parts) {
            part.blocks().stream()
                    .map(BlockLine::blockId)
                    .filter(seen::add)
                    .forEach(id -> into.add(new Option(id, id, id, "In het onderdeel " + part.id() + ".")));
            collect(part.parts(), seen, into);
        }
    }

    private Choice form() {
        List<Option> options = List.of(
                new Option(Form.FULL.dutch(), "Volledig", "volledig", "Alles."),
                new Option(Form.SHORT.dutch(), "Kort", "kort", "Alleen de hoofdzaken."));
        return new SelectChoice(
                described("vorm", "Lengte", "De korte vorm laat uitwerkingen weg.", Form.FULL.dutch()), options);
    }

    private Choice order(DocumentType document) {
        List<Option> parts = document.parts().stream()
                .map(part -> new Option(part.id(), title(part), title(part), ""))
                .toList();
        Description description = described(
                "volgorde", "Volgorde van de onderdelen", "Wat u niet noemt, volgt in de gewone volgorde daarna.");
        return new MultiSelectChoice(description, parts, 0, parts.size());
    }

    /** The title, unless it depends on the profile. */
    static String title(PartType part) {
        return part.title().contains("${") || part.title().contains("<#") ? part.id() : part.title();
    }

    private Choice omitted(List<Option> blocks) {
        Map<String, Choice> row = new LinkedHashMap<>();
        put(row, new SelectChoice(required("blok", "Tekstblok", ""), blocks));
        put(row, new TextChoice(required("reden", "Reden", ""), REASON, "", ""));
        Description description = described(
                "weglaten",
                "Bewust weglaten",
                "Blokken die u niet wilt, elk met de reden. Die staat in de verantwoording.");
        return new ListChoice(
                description,
                new GroupChoice(described("rij", description.title(), ""), row),
                false,
                0,
                Math.max(1, blocks.size()));
    }

    private Choice texts(String key, String title, String explanation, List<Option> blocks) {
        Map<String, Choice> fields = new LinkedHashMap<>();
        blocks.forEach(block ->
                put(fields, new ParagraphsChoice(described(block.id(), block.title(), block.explanation()), TEXT)));
        return new GroupChoice(described(key, title, explanation), fields);
    }

    private Choice headingLevel(DocumentType document) {
        Description description = described(
                "kopniveau",
                "Niveau van de hoogste koppen",
                "Hoger dan 1 als u de tekst onder koppen van een ander stuk invoegt.",
                Integer.toString(document.headingLevel()));
        return new NumberChoice(description, 1, LOWEST_HEADING, "");
    }

    Description described(String key, String title, String explanation) {
        return described(key, title, explanation, false, Optional.empty());
    }

    Description described(String key, String title, String explanation, String standard) {
        return described(key, title, explanation, false, Optional.of(new YamlScalar(standard, true, place, List.of())));
    }

    Description required(String key, String title, String explanation) {
        return described(key, title, explanation, true, Optional.empty());
    }

    private Description described(
            String key, String title, String explanation, boolean required, Optional<YamlNode> standard) {
        return new Description(
                key, title, explanation, required, standard, false, Condition.ALWAYS, List.of(), "", place);
    }
}
