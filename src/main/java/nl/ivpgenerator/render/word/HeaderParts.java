package nl.ivpgenerator.render.word;

import java.util.List;
import java.util.function.Function;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.render.Printed;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;

/** Writes the parts for what stands above and below the text: title and organisation, openness and page number. */
final class HeaderParts {

    private final Front front;
    private final WordStyles styles;
    private final WordPackage file;
    private final Function<Role, List<String>> stops;

    /** {@code stops} are the tab stops that the styles of a template have, in twips; ours would come after them. */
    HeaderParts(Front front, WordStyles styles, WordPackage file, Function<Role, List<String>> stops) {
        this.stops = stops;
        this.front = front;
        this.styles = styles;
        this.file = file;
    }

    /** Adds a header and a footer for text of this width, in twips; the answer is the reference to them for a section. */
    XmlBuilder both(String variant, int width) {
        return header(variant, "default", width).append(footer(variant, "default", width));
    }

    /** Adds a header; {@code page} is the kind of page that the reference is for. */
    XmlBuilder header(String variant, String page, int width) {
        String id = file.add("header" + variant, "header", header(width));
        return new XmlBuilder().single("w:headerReference", "w:type", page, "r:id", id);
    }

    /** Adds a footer, as for a header. */
    XmlBuilder footer(String variant, String page, int width) {
        String id = file.add("footer" + variant, "footer", footer(width));
        return new XmlBuilder().single("w:footerReference", "w:type", page, "r:id", id);
    }

    private byte[] header(int width) {
        WordParagraph line = line(Role.HEADER, width);
        text(line.content(), front.title());
        tab(line.content());
        text(line.content(), front.organisation());
        return part("w:hdr", line);
    }

    private byte[] footer(int width) {
        WordParagraph line = line(Role.FOOTER, width);
        text(line.content(), Printed.capital(front.openness()));
        tab(line.content());
        text(line.content(), "pagina ");
        field(line.content(), "PAGE");
        text(line.content(), " van ");
        field(line.content(), "NUMPAGES");
        return part("w:ftr", line);
    }

    private WordParagraph line(Role role, int width) {
        return new WordParagraph(styles.id(role)).withoutTabs(stops.apply(role)).rightTab(width);
    }

    private static byte[] part(String tag, WordParagraph line) {
        XmlBuilder out = WordXml.root(tag);
        line.writeTo(out);
        return out.close().toPart();
    }

    private static void text(XmlBuilder out, String text) {
        out.open("w:r").element("w:t", text, "xml:space", "preserve").close();
    }

    private static void tab(XmlBuilder out) {
        out.open("w:r").single("w:tab").close();
    }

    /** A number that Word fills in; 1 until then. */
    private static void field(XmlBuilder out, String name) {
        out.open("w:fldSimple", "w:instr", " " + name + " ");
        text(out, "1");
        out.close();
    }
}
