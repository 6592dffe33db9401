package nl.ivpgenerator.render.template;

import static nl.ivpgenerator.render.office.WordNames.MAIN;
import static nl.ivpgenerator.render.office.WordNames.PACKAGE_RELATIONS;
import static nl.ivpgenerator.render.office.WordNames.RELATIONS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ivpgenerator.render.office.Dom;
import nl.ivpgenerator.render.office.XmlBuilder;
import nl.ivpgenerator.render.office.XmlWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Takes parts of a template along, under new names in a folder of their own, so that they never meet ours. Only what is on the list comes along:
 * pictures that are in the file, links that a reader follows, the theme and the table of fonts without the fonts themselves.
 */
final class Carrier {

    private static final String FOLDER = "word/sjabloon/";
    private static final Map<String, String> PICTURES = Map.of(
            "image/png", "png",
            "image/jpeg", "jpeg",
            "image/jpg", "jpg",
            "image/gif", "gif",
            "image/bmp", "bmp",
            "image/tiff", "tiff",
            "image/x-emf", "emf",
            "image/x-wmf", "wmf");
    private static final Set<String> EMBEDDED_FONTS =
            Set.of("embedRegular", "embedBold", "embedItalic", "embedBoldItalic");

    private final WordFile file;
    private final String main;
    private final Map<String, String> pictures = new LinkedHashMap<>();
    private final Map<String, Optional<TemplateHeader>> headers = new LinkedHashMap<>();
    private final List<CarriedPart> parts = new ArrayList<>();
    private int leftOut;

    /** {@code main} is the part with the text. */
    Carrier(WordFile file, String main) {
        this.file = file;
        this.main = main;
    }

    List<CarriedPart> parts() {
        return List.copyOf(parts);
    }

    /** The headers and footers that were asked for. */
    List<TemplateHeader> headers() {
        return headers.values().stream().flatMap(Optional::stream).toList();
    }

    /** How many drawings and lists' signs could not come along. */
    int leftOut() {
        return leftOut;
    }

    /** A header or footer, by the identifier that the text has for it. */
    Optional<TemplateHeader> header(String id) {
        Optional<TemplateHeader> known = headers.get(id);
        if (known == null) {
            known = file.relations(main).stream()
                    .filter(relation -> relation.id().equals(id) && !relation.external())
                    .filter(relation -> Set.of("header", "footer").contains(relation.type()))
                    .findFirst()
                    .flatMap(this::header);
            headers.put(id, known);
        }
        return known;
    }

    private Optional<TemplateHeader> header(Relation relation) {
        return file.xml(relation.target()).map(content -> {
            String name = FOLDER + relation.type() + (headers.size() + 1) + ".xml";
            Set<String> kept = carryRelations(relation.target(), name);
            leftOut += new HeaderCleaner(kept).clean(content.getDocumentElement());
            return new TemplateHeader(name, relation.type(), content);
        });
    }

    /** The lists, with the pictures that they have for signs; all of these go when one can not come. The writer names the part {@code target}. */
    Optional<Document> lists(String target) {
        Optional<String> part = file.related(main, "numbering");
        Optional<Document> lists = part.flatMap(file::xml);
        lists.map(Document::getDocumentElement).ifPresent(root -> {
            Set<String> kept = carryRelations(part.orElseThrow(), target);
            if (new HeaderCleaner(kept).clean(root) > 0) {
                leftOut++;
                Dom.children(root, MAIN, "numPicBullet").forEach(root::removeChild);
                Dom.all(root, MAIN, "lvlPicBulletId")
                        .forEach(sign -> sign.getParentNode().removeChild(sign));
            }
        });
        return lists;
    }

    /** A part that the text refers to: the theme. */
    void carry(String type, String kind) {
        file.related(main, type)
                .ifPresent(part -> file.xml(part).ifPresent(content -> {
                    String name = FOLDER + type + ".xml";
                    carryRelations(part, name);
                    parts.add(new CarriedPart(name, kind, type, XmlWriter.toPart(content)));
                }));
    }

    /** The table of fonts, without the fonts that are in the file: they are for reading that file alone. */
    void carryFonts(String kind) {
        file.related(main, "fontTable").flatMap(file::xml).ifPresent(content -> {
            for (Element font : Dom.children(content.getDocumentElement(), MAIN, "font")) {
                Dom.children(font).stream()
                        .filter(child -> EMBEDDED_FONTS.contains(child.getLocalName()))
                        .forEach(font::removeChild);
            }
            parts.add(new CarriedPart(FOLDER + "fontTable.xml", kind, "fontTable", XmlWriter.toPart(content)));
        });
    }

    /** Takes along what a part refers to and may come; the answer is their identifiers, which stay the same. */
    private Set<String> carryRelations(String part, String name) {
        List<Relation> kept = file.relations(part).stream()
                .filter(relation -> relation.isHarmlessLink() || isPicture(relation))
                .toList();
        if (!kept.isEmpty()) {
            XmlBuilder list = new XmlBuilder().open("Relationships", "xmlns", PACKAGE_RELATIONS);
            kept.forEach(relation -> write(relation, list));
            int folder = name.lastIndexOf('/') + 1;
            String listName = name.substring(0, folder) + "_rels/" + name.substring(folder) + ".rels";
            parts.add(new CarriedPart(listName, "", "", list.close().toPart()));
        }
        return kept.stream().map(Relation::id).collect(Collectors.toSet());
    }

    private boolean isPicture(Relation relation) {
        return relation.type().equals("image")
                && !relation.external()
                && file.has(relation.target())
                && PICTURES.containsKey(file.kind(relation.target()));
    }

    private void write(Relation relation, XmlBuilder list) {
        String type = RELATIONS + "/" + relation.type();
        if (relation.external()) {
            list.single(
                    "Relationship",
                    "Id",
                    relation.id(),
                    "Type",
                    type,
                    "Target",
                    relation.target(),
                    "TargetMode",
                    "External");
        } else {
            String target = "/" + pictures.computeIfAbsent(relation.target(), this::picture);
            list.single("Relationship", "Id", relation.id(), "Type", type, "Target", target);
        }
    }

    private String picture(String part) {
        String kind = file.kind(part);
        String name = FOLDER + "beeld" + (pictures.size() + 1) + "." + PICTURES.get(kind);
        parts.add(new CarriedPart(name, kind, "", file.data(part)));
        return name;
    }
}
