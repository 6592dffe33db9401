package nl.ivpgenerator.render.word;

import java.util.Map;
import java.util.TreeMap;
import nl.ivpgenerator.render.office.OfficeZip;
import nl.ivpgenerator.render.office.WordNames;
import nl.ivpgenerator.render.office.XmlBuilder;
import nl.ivpgenerator.render.template.CarriedPart;
import nl.ivpgenerator.render.template.TemplateHeader;

/** The file itself: its parts, their kinds and how they refer to each other (ECMA-376 part 2). */
final class WordPackage {

    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, String> kinds = new TreeMap<>();
    private final Map<String, String> kindsByExtension = new TreeMap<>(
            Map.of("rels", "application/vnd.openxmlformats-package.relationships+xml", "xml", "application/xml"));
    private final Relationships ofFile = new Relationships();
    private final Relationships ofText = new Relationships();

    WordPackage() {
        ofFile.part("officeDocument", "word/document.xml");
    }

    /** What the text refers to. */
    Relationships relationships() {
        return ofText;
    }

    void text(XmlBuilder document) {
        put("word/document.xml", KIND + "document.main+xml", document.toPart());
    }

    /** A part that the text needs; the answer is its identifier in the text. {@code type} is also its kind. */
    String add(String name, String type, byte[] content) {
        put("word/" + name + ".xml", KIND + type + "+xml", content);
        return ofText.part(type, name + ".xml");
    }

    /** A header or footer of a template; the answer is its identifier in the text. */
    String add(TemplateHeader header, byte[] content) {
        put(header.name(), KIND + header.kind() + "+xml", content);
        return ofText.part(header.kind(), fromText(header.name()));
    }

    /** A part of a template. */
    void carry(CarriedPart part) {
        parts.put(part.name(), part.data());
        if (!part.kind().isEmpty()) {
            kinds.put(part.name(), part.kind());
        }
        if (!part.type().isEmpty()) {
            ofText.part(part.type(), fromText(part.name()));
        }
    }

    private static String fromText(String part) {
        return part.substring("word/".length());
    }

    /** What a part other than the text refers to. */
    void relate(String name, Relationships relationships) {
        if (!relationships.isEmpty()) {
            parts.put("word/_rels/" + name + ".xml.rels", relationships.toPart());
        }
    }

    /** A picture; the answer is its identifier in the text. */
    String picture(String mediaType, byte[] data) {
        String extension = mediaType.substring(mediaType.indexOf('/') + 1);
        kindsByExtension.put(extension, mediaType);
        parts.put("word/media/beeldmerk." + extension, data);
        return ofText.part("image", "media/beeldmerk." + extension);
    }

    void properties(byte[] core) {
        put("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core);
        ofFile.foreignPart(
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
    }

    byte[] toBytes() {
        parts.put("_rels/.rels", ofFile.toPart());
        parts.put("word/_rels/document.xml.rels", ofText.toPart());
        parts.put("[Content_Types].xml", contentTypes());
        return OfficeZip.word(parts);
    }

    private void put(String name, String kind, byte[] content) {
        parts.put(name, content);
        kinds.put(name, kind);
    }

    private byte[] contentTypes() {
        XmlBuilder out = new XmlBuilder().open("Types", "xmlns", WordNames.CONTENT_TYPES);
        kindsByExtension.forEach(
                (extension, kind) -> out.single("Default", "Extension", extension, "ContentType", kind));
        kinds.forEach((name, kind) -> out.single("Override", "PartName", "/" + name, "ContentType", kind));
        return out.close().toPart();
    }
}
