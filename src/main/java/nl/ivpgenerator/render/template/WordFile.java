package nl.ivpgenerator.render.template;

import static nl.ivpgenerator.render.office.WordNames.CONTENT_TYPES;
import static nl.ivpgenerator.render.office.WordNames.PACKAGE_RELATIONS;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.render.OfficeFile;
import nl.ivpgenerator.render.office.Dom;
import nl.ivpgenerator.render.office.SafeXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a user's Word file as they hang together: kinds and relationships (ECMA-376 part 2). Faults of the XML become findings once. */
final class WordFile {

    private final OfficeFile file;
    private final Place place;
    private final Findings findings;
    private final Map<String, String> kinds = new TreeMap<>();
    private final Map<String, String> kindsByExtension = new TreeMap<>();
    private final Map<String, List<Relation>> relations = new TreeMap<>();

    WordFile(OfficeFile file, Place place, Findings findings) {
        this.file = file;
        this.place = place;
        this.findings = findings;
        xml("[Content_Types].xml").ifPresent(this::readKinds);
    }

    String name() {
        return file.name();
    }

    /** The part with the text. */
    Optional<String> main() {
        return related("", "officeDocument");
    }

    boolean has(String part) {
        return file.parts().containsKey(part);
    }

    byte[] data(String part) {
        return file.parts().getOrDefault(part, new byte[0]);
    }

    /** The XML of a part; nothing when it is absent, and after a finding. */
    Optional<Document> xml(String part) {
        return SafeXml.parse(file, part, place, findings);
    }

    /** The content type, in lower case; empty when the file does not say. */
    String kind(String part) {
        String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return kinds.getOrDefault(part.toLowerCase(Locale.ROOT), kindsByExtension.getOrDefault(extension, ""));
    }

    /** What a part refers to; the file itself has no name. */
    List<Relation> relations(String part) {
        return relations.computeIfAbsent(part, this::readRelations);
    }

    /** The first part of that type that another one refers to. */
    Optional<String> related(String part, String type) {
        return relations(part).stream()
                .filter(relation -> relation.type().equals(type) && !relation.external() && has(relation.target()))
                .map(Relation::target)
                .findFirst();
    }

    private void readKinds(Document types) {
        for (Element kind : Dom.children(types.getDocumentElement())) {
            String type = kind.getAttribute("ContentType").toLowerCase(Locale.ROOT);
            if (Dom.is(kind, CONTENT_TYPES, "Override")) {
                String part = kind.getAttribute("PartName").toLowerCase(Locale.ROOT);
                kinds.put(part.replaceFirst("^/", ""), type);
            } else {
                kindsByExtension.put(kind.getAttribute("Extension").toLowerCase(Locale.ROOT), type);
            }
        }
    }

    private List<Relation> readRelations(String part) {
        int folder = part.lastIndexOf('/') + 1;
        String list = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        List<Relation> read = new ArrayList<>();
        xml(list).ifPresent(xml -> {
            for (Element element : Dom.children(xml.getDocumentElement(), PACKAGE_RELATIONS, "Relationship")) {
                read.add(relation(part, element));
            }
        });
        return List.copyOf(read);
    }

    private static Relation relation(String part, Element element) {
        String type = element.getAttribute("Type");
        String target = element.getAttribute("Target");
        boolean external = element.getAttribute("TargetMode").equals("External");
        return new Relation(
                element.getAttribute("Id"),
                type.substring(type.lastIndexOf('/') + 1),
                external ? target : resolve(part, target),
                external);
    }

    /** The name of a part that another part names from its own folder. */
    private static String resolve(String part, String target) {
        try {
            return URI.create("/" + part).resolve(target).getPath().replaceFirst("^/", "");
        } catch (IllegalArgumentException | NullPointerException noAddress) {
            return "";
        }
    }
}
