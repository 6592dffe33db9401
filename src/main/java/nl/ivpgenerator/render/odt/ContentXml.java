package nl.ivpgenerator.render.odt;

import java.util.List;
import java.util.Set;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Layout;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Printed;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.odt.AutomaticStyles.Family;
import nl.ivpgenerator.render.office.XmlBuilder;

/** The file with the text, as it grows. */
final class ContentXml {

    /** Between columns. */
    private static final String GUTTER = "8mm";

    private static final String HALF = "4mm";

    private final HouseStyle style;
    private final XmlBuilder text = new XmlBuilder();
    private final AutomaticStyles styles = new AutomaticStyles();
    private final Flow flow = new Flow(text, styles);
    private final ElementOdt elements;

    /** {@code bookmarks} are those that this file has. */
    ContentXml(HouseStyle style, Set<String> bookmarks) {
        this.style = style;
        this.elements = new ElementOdt(text, styles, flow, style, bookmarks);
    }

    /** The title block, on the first page; a cover has that page for itself. */
    void front(Front front) {
        flow.page(Sheet.first(style.look().margins()));
        new TitleBlockOdt(text, styles, flow, elements, style).write(front);
        if (front.cover()) {
            flow.newPage();
        }
    }

    /** The table of contents, which has pages for itself; {@code level} is that of the highest headings. */
    void contents(List<Part> parts, int level) {
        new ContentsOdt(text, flow).write(parts, level);
        flow.newPage();
    }

    /** The numbered text; that of a card in columns, and below one page the line with its facts. */
    void text(Front front, List<Part> parts, int level) {
        boolean columns = front.layout() == Layout.CARD;
        if (columns) {
            text.open("text:section", "text:name", "Kolommen", "text:style-name", columns());
            flow.intoColumns();
        }
        body(front, true).write(parts, level);
        if (front.layout().isOnePage()) {
            elements.line(Role.TABLE_TEXT, Change.NONE, Printed.factLine(front));
        }
        if (columns) {
            text.close();
        }
    }

    private String columns() {
        return styles.name(
                Family.SECTION,
                new XmlBuilder()
                        .open("style:section-properties")
                        .open("style:columns", "fo:column-count", "2", "fo:column-gap", GUTTER)
                        .single(
                                "style:column",
                                "style:rel-width",
                                "1*",
                                "fo:start-indent",
                                "0mm",
                                "fo:end-indent",
                                HALF)
                        .single(
                                "style:column",
                                "style:rel-width",
                                "1*",
                                "fo:start-indent",
                                HALF,
                                "fo:end-indent",
                                "0mm")
                        .close()
                        .close());
    }

    /** What writes the parts. */
    PartOdt body(Front front, boolean numbered) {
        return new PartOdt(flow, elements, style.look().margins(), front.openness(), numbered);
    }

    XmlBuilder finish() {
        XmlBuilder out = OdtPackage.root("office:document-content");
        styles.write(out);
        out.open("office:body").open("office:text").append(text);
        return out.close().close().close();
    }
}
