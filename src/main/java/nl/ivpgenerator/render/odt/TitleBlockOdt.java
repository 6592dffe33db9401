package nl.ivpgenerator.render.odt;

import java.util.List;
import nl.ivpgenerator.document.Document.Fact;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.document.Layout;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.HouseStyle.Logo;
import nl.ivpgenerator.render.Printed;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.odt.AutomaticStyles.Family;
import nl.ivpgenerator.render.office.LogoSize;
import nl.ivpgenerator.render.office.XmlBuilder;

/** Writes who made the document, what it is called and what must be known of it: on a cover, or above the text. */
final class TitleBlockOdt {

    /** White below the sender above the text and below a subtitle there, in points; a cover and one page have that of the styles. */
    private static final int BELOW_SENDER = 24;

    private static final int BELOW_SUBTITLE = 12;
    /** The part of a line that the names of facts take, in hundredths. */
    private static final int NAMES = 25;

    private static final String GREY = "#595959";

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
        boolean ownWhite = front.layout() != Layout.PLAIN;
        Change below = ownWhite ? Change.NONE : Change.after(BELOW_SENDER);
        if (style.logo().isPresent()) {
            logo(style.logo().get(), front.cover(), below);
        } else {
            line(Role.ORGANISATION, below, front.organisation());
        }
        line(Role.TITLE, Change.NONE, front.title());
        if (!front.subtitle().isEmpty()) {
            line(Role.SUBTITLE, ownWhite ? Change.NONE : Change.after(BELOW_SUBTITLE), front.subtitle());
        }
        if (!front.layout().isOnePage()) {
            facts(Printed.facts(front));
        }
    }

    private void line(Role role, Change change, String words) {
        elements.line(role, change, List.of(new Inline.Text(words)));
    }

    private void logo(Logo logo, boolean cover, Change below) {
        LogoSize size = LogoSize.of(logo, cover);
        flow.openParagraph(Role.ORGANISATION, below);
        out.open(
                "draw:frame",
                "draw:name",
                "Logo",
                "draw:style-name",
                graphic("style:vertical-pos", "top", "style:vertical-rel", "baseline"),
                "text:anchor-type",
                "as-char",
                "svg:width",
                Length.millimetres(size.width()),
                "svg:height",
                Length.millimetres(size.height()));
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

    private String graphic(String... properties) {
        return styles.name(Family.GRAPHIC, new XmlBuilder().single("style:graphic-properties", properties));
    }

    private void facts(List<Fact> facts) {
        TableStyles look = new TableStyles(styles, style);
        int width = Sheet.upright(style.look().margins()).textWidth();
        out.open("table:table", "table:name", "Gegevens", "table:style-name", look.table(width, flow.takePage()));
        out.element("table:title", "Gegevens van dit document");
        out.open("table:table-header-columns");
        out.single("table:table-column", "table:style-name", look.column(width * NAMES / 100.0, width));
        out.close();
        out.single("table:table-column", "table:style-name", look.column(width * (100 - NAMES) / 100.0, width));
        for (int i = 0; i < facts.size(); i++) {
            fact(facts.get(i), look.row(false), look.factCell(i == facts.size() - 1));
        }
        out.close();
    }

    private void fact(Fact fact, String row, String cell) {
        out.open("table:table-row", "table:style-name", row);
        out.open("table:table-cell", "table:style-name", cell, "office:value-type", "string");
        flow.openParagraph(nameStyle(), Change.NONE);
        out.text(fact.name()).close().close();
        out.open("table:table-cell", "table:style-name", cell, "office:value-type", "string");
        elements.line(Role.TABLE_TEXT, Change.NONE, fact.value());
        out.close().close();
    }

    private String nameStyle() {
        return styles.name(
                Family.PARAGRAPH,
                new XmlBuilder().single("style:text-properties", "fo:color", GREY),
                "style:parent-style-name",
                StyleNames.of(Role.TABLE_TEXT));
    }
}
