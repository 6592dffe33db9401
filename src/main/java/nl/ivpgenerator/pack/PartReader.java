package nl.ivpgenerator.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.Suggestion;
import nl.ivpgenerator.pack.DocumentType.BlockLine;
import nl.ivpgenerator.pack.DocumentType.Fragment;
import nl.ivpgenerator.pack.DocumentType.PartType;
import nl.ivpgenerator.pack.choice.ConditionReader;
import nl.ivpgenerator.yaml.Fields;
import nl.ivpgenerator.yaml.Naming;
import nl.ivpgenerator.yaml.YamlNode;
import nl.ivpgenerator.yaml.YamlScalar;

/** Reads the parts of one document. Within a document every part has its own id, and every block stands once unless it is repeatable. */
final class PartReader {

    static final String PARTS = "onderdelen";
    static final String BLOCKS = "blokken";
    static final String BLOCK = "blok";

    private static final String FRAGMENT = "fragment";
    private static final String HEADING = "kop";
    private static final String NEW_PAGE = "nieuwe_bladzijde";

    private static final int DEEPEST = 5;

    private final Map<String, Place> parts = new HashMap<>();
    private final Map<String, Place> used = new HashMap<>();
    private final ConditionReader conditions;
    private final Set<String> blocks;
    private final Predicate<String> repeatable;
    private final Findings findings;

    /** @param repeatable whether a block may stand in several parts */
    PartReader(ConditionReader conditions, Set<String> blocks, Predicate<String> repeatable, Findings findings) {
        this.conditions = conditions;
        this.blocks = blocks;
        this.repeatable = repeatable;
        this.findings = findings;
    }

    /** The parts of the document with these fields. */
    List<PartType> read(Fields document) {
        List<PartType> read = parts(document, 1);
        if (read.isEmpty()) {
            findings.error("ontbrekende-sleutel", document.place(), "Hier ontbreken 'onderdelen'.");
        }
        return read;
    }

    private List<PartType> parts(Fields parent, int depth) {
        List<PartType> read = new ArrayList<>();
        if (depth > DEEPEST && parent.has(PARTS)) {
            findings.error("te-diep", parent.place(PARTS), "Onderdelen gaan ten hoogste " + DEEPEST + " niveaus diep.");
            return read;
        }
        for (YamlNode item : parent.items(PARTS)) {
            Fields.of(item, "een onderdeel", findings).ifPresent(fields -> read.add(part(fields, depth)));
        }
        return read;
    }

    private PartType part(Fields fields, int depth) {
        fields.allowOnly(List.of("id", "titel", "als", "vorm", HEADING, FRAGMENT, NEW_PAGE, BLOCKS, PARTS));
        String id = fields.requiredText("id");
        if (!id.isEmpty() && !Naming.isId(id)) {
            findings.error(
                    "ongeldige-naam",
                    fields.place("id"),
                    "'" + id + "' kan niet als id van een onderdeel.",
                    "Gebruik kleine letters, cijfers en streepjes.");
        }
        once(parts, id, fields.place("id"), "onderdeel-dubbel", "Het onderdeel '" + id + "'");
        String title = fields.requiredText("titel");
        List<BlockLine> lines = lines(fields);
        List<PartType> below = parts(fields, depth + 1);
        if (lines.isEmpty() && below.isEmpty()) {
            findings.error(
                    "leeg-onderdeel",
                    fields.place(),
                    "Het onderdeel '" + id + "' heeft geen 'blokken' en geen 'onderdelen'.");
        }
        return new PartType(
                id,
                title,
                conditions.read(fields),
                onlyFull(fields),
                headingOnlyFull(fields, depth, below),
                fragment(fields),
                fields.yes(NEW_PAGE, false),
                lines,
                below,
                fields.place());
    }

    private static Fragment fragment(Fields fields) {
        List<String> words = Stream.of(Fragment.values()).map(Fragment::dutch).toList();
        return fields.oneOf(FRAGMENT, words)
                .map(word -> Fragment.values()[words.indexOf(word)])
                .orElse(Fragment.NONE);
    }

    /** Only a part below another, without parts of its own, can do without its heading. */
    private boolean headingOnlyFull(Fields fields, int depth, List<PartType> below) {
        boolean only =
                fields.oneOf(HEADING, List.of(DocumentType.Form.FULL.dutch())).isPresent();
        if (only && (depth == 1 || !below.isEmpty())) {
            findings.error(
                    "kop-nodig",
                    fields.place(HEADING),
                    "Dit onderdeel heeft zijn kop ook in de korte vorm nodig.",
                    "Zet 'kop: volledig' alleen bij een onderdeel onder een ander, zonder eigen onderdelen.");
        }
        return only;
    }

    private static boolean onlyFull(Fields fields) {
        return fields.oneOf("vorm", List.of(DocumentType.Form.FULL.dutch())).isPresent();
    }

    private List<BlockLine> lines(Fields part) {
        List<BlockLine> lines = new ArrayList<>();
        for (YamlNode item : part.items(BLOCKS)) {
            line(item).ifPresent(line -> {
                check(line);
                lines.add(line);
            });
        }
        return lines;
    }

    private Optional<BlockLine> line(YamlNode item) {
        if (item instanceof YamlScalar id) {
            return Optional.of(new BlockLine(id.text(), false, id.place()));
        }
        return Fields.of(item, "een blok", findings).map(fields -> {
            fields.allowOnly(List.of(BLOCK, "vorm"));
            return new BlockLine(fields.requiredText(BLOCK), onlyFull(fields), fields.place());
        });
    }

    private void check(BlockLine line) {
        String id = line.blockId();
        if (!blocks.contains(id)) {
            findings.error(
                    "onbekend-blok",
                    line.place(),
                    "Het tekstblok '" + id + "' bestaat niet.",
                    Suggestion.sentence(id, blocks));
        }
        if (!repeatable.test(id)) {
            once(used, id, line.place(), "blok-dubbel", "Het tekstblok '" + id + "'");
        }
    }

    private void once(Map<String, Place> seen, String id, Place place, String code, String what) {
        Place first = seen.putIfAbsent(id, place);
        if (first != null && !id.isEmpty()) {
            findings.error(
                    code,
                    place,
                    what + " staat in dit document al op regel " + first.line() + ".",
                    "Laat er één staan.");
        }
    }
}
