package nl.ivpgenerator.render.odt;

import java.util.List;
import nl.ivpgenerator.document.Document.Fact;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.HouseStyle.Logo;
import nl.ivpgenerator.render.Printed;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.odt.AutomaticStyles.Family;
import nl.ivpgenerator.render.office.XmlBuilder;

/** Writes who made the document, what it is called and what must be known of it. */
final class TitleBlockOdt {

    /** The room for a logo in millimetres. */
    private static final int LOGO_WIDTH = 70;

    private static final int LOGO_HEIGHT = 32;
    private static final double PIXEL = 25.4 / 96;

    /** The part of a line that the names of facts take, in hundredths. */
    private static final int NAMES = 26;

    private final XmlBuilder out;
    private final AutomaticStyles styles;
    private final Flow flow;
    private final ElementOdt elements;
    private final HouseStyle style;

    TitleBlockOdt(XmlBuilder out, AutomaticStyles styles, Flow flow, ElementOdt elements, HouseStyle style) {
        this.out = out;
        this.styles = styles;
        this.flow = flow;
        this.elements = elements;
        this.style = style;
    }

    void write(Front front) {
        if (style.logo().isPresent()) {
            logo(style.logo().get());
        } else {
            elements.line(Role.ORGANISATION, front.organisation());
        }
        elements.line(Role.TITLE, front.title());
        if (!front.subtitle().isEmpty()) {
            elements.line(Role.SUBTITLE, front.subtitle());
        }
        facts(Printed.facts(front));
    }

    /** As large as it is on a screen, or smaller when that does not fit. */
    private void logo(Logo logo) {
        double scale =
                Math.min(PIXEL, Math.min(LOGO_WIDTH / (double) logo.width(), LOGO_HEIGHT / (double) logo.height()));
        flow.openParagraph(Role.ORGANISATION, Change.NONE);
        String frame = styles.name(
                Family.GRAPHIC,
                new XmlBuilder()
                        .single(
                                "style:graphic-properties",
                                "style:vertical-pos",
                                "top",
                                "style:vertical-rel",
                                "baseline"));
        out.open(
                "draw:frame",
                "draw:name",
                "Logo",
                "draw:style-name",
                frame,
                "text:anchor-type",
                "as-char",
                "svg:width",
                Length.millimetres(logo.width() * scale),
                "svg:height",
                Length.millimetres(logo.height() * scale));
        out.single(
                "draw:image",
                "xlink:href",
                OdtPackage.pictureName(logo),
                "xlink:type",
                "simple",
                "xlink:show",
                "embed",
                "xlink:actuate",
                "onLoad",
                "draw:mime-type",
                logo.mediaType());
        out.element("svg:title", logo.description());
        out.element("svg:desc", logo.description());
        out.close().close();
    }

    private void facts(List<Fact> facts) {
        TableStyles look = new TableStyles(styles, style);
        int width = Sheet.upright(style.look().margins()).textWidth();
        out.open("table:table", "table:name", "Gegevens", "table:style-name", look.table(width, flow.takePage()));
        out.element("table:title", "Gegevens van dit document");
        out.open("table:table-header-columns");
        out.single("table:table-column", "table:style-name", look.column(width, NAMES));
        out.close();
        out.single("table:table-column", "table:style-name", look.column(width, 100 - NAMES));
        for (int i = 0; i < facts.size(); i++) {
            String cell = look.factCell(i == facts.size() - 1);
            out.open("table:table-row", "table:style-name", look.row(false));
            open(cell);
            elements.line(Role.TABLE_TEXT, facts.get(i).name());
            out.close();
            open(cell);
            elements.line(Role.TABLE_TEXT, facts.get(i).value());
            out.close().close();
        }
        out.close();
    }

    private void open(String style) {
        out.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
    }
}
