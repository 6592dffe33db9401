package nl.ivpgenerator.render.odt;

import java.util.List;
import java.util.Set;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.office.XmlBuilder;

/** The file with the text, as it grows. */
final class ContentXml {

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
