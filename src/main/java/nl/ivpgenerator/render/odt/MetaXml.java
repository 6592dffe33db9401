package nl.ivpgenerator.render.odt;

import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.render.Printed;
import nl.ivpgenerator.render.office.XmlBuilder;

/** What lists of files show (ODF 1.3 part 3, 4.3). The only date is that of the document itself. */
final class MetaXml {

    private MetaXml() {}

    static XmlBuilder of(Front front, String title) {
        XmlBuilder out = OdtPackage.root("office:document-meta").open("office:meta");
        out.element("dc:title", title);
        out.element("dc:subject", front.title());
        out.element("dc:description", Printed.description(front));
        out.element("meta:initial-creator", front.organisation());
        out.element("dc:creator", front.organisation());
        if (!front.date().isEmpty()) {
            String time = front.date() + "T00:00:00";
            out.element("meta:creation-date", time);
            out.element("dc:date", time);
        }
        out.element("dc:language", "nl-NL");
        return out.close().close();
    }
}
