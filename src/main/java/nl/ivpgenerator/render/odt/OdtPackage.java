package nl.ivpgenerator.render.odt;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import nl.ivpgenerator.render.HouseStyle.Logo;
import nl.ivpgenerator.render.office.OfficeZip;
import nl.ivpgenerator.render.office.XmlBuilder;

/** The files within an ODF file, with the list of them (ODF 1.3 part 2). */
final class OdtPackage {

    private static final String KIND = "application/vnd.oasis.opendocument.text";
    private static final String XML = "text/xml";
    private static final String[] NAMESPACES = {
        "xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
        "xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
        "xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "xmlns:xlink", "http://www.w3.org/1999/xlink",
        "xmlns:dc", "http://purl.org/dc/elements/1.1/",
        "office:version", "1.3"
    };

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, String> kinds = new TreeMap<>();

    /** Starts a file of XML; its root stays open. */
    static XmlBuilder root(String tag) {
        return new XmlBuilder().open(tag, NAMESPACES);
    }

    /** Where the picture is in the package. */
    static String pictureName(Logo logo) {
        return "Pictures/logo." + (logo.mediaType().equals("image/png") ? "png" : "jpg");
    }

    OdtPackage xml(String name, XmlBuilder content) {
        return add(name, XML, content.toPart());
    }

    OdtPackage picture(Logo logo) {
        return add(pictureName(logo), logo.mediaType(), logo.data());
    }

    byte[] toBytes() {
        Map<String, byte[]> all = new TreeMap<>(parts);
        all.put("mimetype", KIND.getBytes(StandardCharsets.US_ASCII));
        all.put("META-INF/manifest.xml", manifest().toPart());
        return OfficeZip.openDocument(all);
    }

    private OdtPackage add(String name, String kind, byte[] content) {
        parts.put(name, content);
        kinds.put(name, kind);
        return this;
    }

    private XmlBuilder manifest() {
        XmlBuilder out = new XmlBuilder();
        out.open(
                "manifest:manifest",
                "xmlns:manifest",
                "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
                "manifest:version",
                "1.3");
        out.single(
                "manifest:file-entry",
                "manifest:full-path",
                "/",
                "manifest:version",
                "1.3",
                "manifest:media-type",
                KIND);
        kinds.forEach((name, kind) ->
                out.single("manifest:file-entry", "manifest:full-path", name, "manifest:media-type", kind));
        return out.close();
    }
}
