package nl.ivpgenerator.render.word;

import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.render.HouseStyle.Typeface;
import nl.ivpgenerator.render.Printed;
import nl.ivpgenerator.render.office.XmlBuilder;

/** The small parts beside the text: properties and fonts. */
final class FileParts {

    private FileParts() {}

    /** What the file says of itself in lists of files (ECMA-376 part 2, 11). */
    static byte[] properties(Front front, String title) {
        XmlBuilder out = new XmlBuilder()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        out.element("dc:title", title).element("dc:creator", front.organisation());
        out.element("dc:description", Printed.description(front)).element("dc:language", "nl-NL");
        if (!front.date().isEmpty()) {
            String moment = front.date() + "T00:00:00Z";
            out.element("dcterms:created", moment, "xsi:type", "dcterms:W3CDTF");
            out.element("dcterms:modified", moment, "xsi:type", "dcterms:W3CDTF");
        }
        return out.close().toPart();
    }

    /** The typeface, and what comes nearest for a reader who does not have it. */
    static byte[] fonts(Typeface typeface) {
        XmlBuilder out = WordXml.root("w:fonts").open("w:font", "w:name", typeface.name());
        WordXml.value(out, "w:altName", String.join(",", typeface.substitutes()));
        WordXml.value(out, "w:charset", "00");
        WordXml.value(out, "w:family", typeface.serif() ? "roman" : "swiss");
        WordXml.value(out, "w:pitch", "variable");
        return out.close().close().toPart();
    }
}
