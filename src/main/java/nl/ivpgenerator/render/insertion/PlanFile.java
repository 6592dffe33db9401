package nl.ivpgenerator.render.insertion;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.render.OfficeFile;
import nl.ivpgenerator.render.office.SafeXml;
import nl.ivpgenerator.render.office.WordNames;
import nl.ivpgenerator.render.template.TemplateStyles;

/** The parts of a plan in Word, found by the relations between them as the package demands, whatever their names (ECMA-376 part 2, 9). */
final class PlanFile {

    static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String PACKAGE_RELATIONS = "_rels/.rels";

    private final OfficeFile file;
    private final Place place;
    private final Findings findings;
    private final Map<String, Optional<SourceXml>> read = new HashMap<>();

    PlanFile(OfficeFile file, Place place, Findings findings) {
        this.file = file;
        this.place = place;
        this.findings = findings;
    }

    /** A relation from the text to another part or to an address. */
    record Relation(String id, String type, String target, boolean external) {}

    OfficeFile file() {
        return file;
    }

    /** Where findings about the whole file stand. */
    Place place() {
        return place;
    }

    /** The name of the part with the text; empty when the file does not say. */
    Optional<String> textPart() {
        return relations(PACKAGE_RELATIONS, "").stream()
                .filter(relation -> relation.type().endsWith("/officeDocument") && !relation.external())
                .map(Relation::target)
                .filter(file.parts()::containsKey)
                .findFirst();
    }

    /** The part that the text is related to, for example for {@code styles}. */
    Optional<String> partOf(String type) {
        return relations().stream()
                .filter(relation -> relation.type().equals(WordNames.RELATIONS + "/" + type) && !relation.external())
                .map(Relation::target)
                .filter(file.parts()::containsKey)
                .findFirst();
    }

    /** All relations of the text. */
    List<Relation> relations() {
        return textPart().map(this::relationsOf).orElse(List.of());
    }

    /** All relations of a part. */
    List<Relation> relationsOf(String part) {
        return relations(relationsPart(part), part);
    }

    /** The name of the part with the relations of a part. */
    static String relationsPart(String part) {
        int stroke = part.lastIndexOf('/') + 1;
        return part.substring(0, stroke) + "_rels/" + part.substring(stroke) + ".rels";
    }

    private List<Relation> relations(String part, String owner) {
        return xml(part).map(SourceXml::root).stream()
                .flatMap(root -> root.children().stream())
                .map(node -> new Relation(
                        node.attribute("Id"),
                        node.attribute("Type"),
                        node.attribute("TargetMode").equals("External")
                                ? node.attribute("Target")
                                : resolved(owner, node.attribute("Target")),
                        node.attribute("TargetMode").equals("External")))
                .toList();
    }

    /** The name of a part as seen from another; one that is no path at all stays as it is and is then not found. */
    private static String resolved(String owner, String target) {
        try {
            return URI.create("/" + owner).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException | NullPointerException noPath) {
            return target;
        }
    }

    /** The styles of the text; none, with a finding, when they can not be read. */
    TemplateStyles styles() {
        return partOf("styles")
                .flatMap(part -> SafeXml.parse(file, part, place, findings))
                .map(TemplateStyles::of)
                .orElseGet(TemplateStyles::none);
    }

    /** The XML of a part; nothing when there is none, and with a finding when it can not be used. */
    Optional<SourceXml> xml(String part) {
        return read.computeIfAbsent(part, this::parsed);
    }

    private Optional<SourceXml> parsed(String part) {
        if (SafeXml.parse(file, part, place, findings).isEmpty()) {
            return Optional.empty();
        }
        Optional<SourceXml> xml = SourceXml.of(file.parts().getOrDefault(part, new byte[0]));
        if (xml.isEmpty()) {
            findings.error(
                    "word-bestand-beschadigd",
                    place,
                    "Het bestand '" + file.name() + "' heeft een onderdeel in een codering die niet mag: '" + part
                            + "'.",
                    "Open het in Word en bewaar het opnieuw.");
        }
        return xml;
    }
}
