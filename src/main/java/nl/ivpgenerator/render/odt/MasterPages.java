package nl.ivpgenerator.render.odt;

import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Layout;
import nl.ivpgenerator.render.Look.Margins;
import nl.ivpgenerator.render.Printed;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;

/** The pages: the first, the others, and those on their side (ODF 1.3 part 3, 16.5 and 16.9), with what stands above and below the text. */
final class MasterPages {

    private static final int LINE = 5;
    private static final int EDGE = 14;
    private static final int ABOVE_FOOTER = 10;

    private final XmlBuilder out;
    private final Margins margins;

    MasterPages(XmlBuilder out, Margins margins) {
        this.out = out;
        this.margins = margins;
    }

    /** Plain pages, for a loose part of a document. */
    void writePlain() {
        out.open("office:automatic-styles");
        layout("Upright", Sheet.upright(margins), false, false);
        layout("Side", Sheet.landscape(margins), false, false);
        out.close().open("office:master-styles");
        master(Sheet.upright(margins), "Upright", "").close();
        master(Sheet.landscape(margins), "Side", "").close();
        out.close();
    }

    void write(Front front) {
        Sheet upright = Sheet.upright(margins);
        Sheet landscape = Sheet.landscape(margins);
        out.open("office:automatic-styles");
        boolean footer = front.layout() == Layout.PLAIN;
        layout("First", Sheet.first(margins), false, footer);
        layout("Upright", upright, true, true);
        layout("Side", landscape, true, true);
        wide("WideHeader", Role.HEADER, landscape);
        wide("WideFooter", Role.FOOTER, landscape);
        out.close().open("office:master-styles");
        master(Sheet.first(margins), "First", upright.master());
        if (footer) {
            footer(front, StyleNames.of(Role.FOOTER));
        }
        out.close();
        master(upright, "Upright", "");
        header(front, StyleNames.of(Role.HEADER));
        footer(front, StyleNames.of(Role.FOOTER));
        out.close();
        master(landscape, "Side", "");
        header(front, "WideHeader");
        footer(front, "WideFooter");
        out.close().close();
    }

    /** A page of this size; header and footer take their room from its margins, so that the text stays where it is. */
    private void layout(String name, Sheet sheet, boolean header, boolean footer) {
        int top = Math.min(EDGE, margins.top() / 2);
        int aboveFooter = Math.min(ABOVE_FOOTER, margins.bottom() / 3);
        out.open("style:page-layout", "style:name", name);
        out.open(
                "style:page-layout-properties",
                "fo:page-width",
                Length.millimetres(sheet.width()),
                "fo:page-height",
                Length.millimetres(sheet.height()),
                "style:print-orientation",
                sheet.landscape() ? "landscape" : "portrait",
                "fo:margin-top",
                Length.millimetres(header ? top : margins.top()),
                "fo:margin-bottom",
                Length.millimetres(footer ? Math.max(LINE, margins.bottom() - aboveFooter - LINE) : margins.bottom()),
                "fo:margin-left",
                Length.millimetres(margins.left()),
                "fo:margin-right",
                Length.millimetres(margins.right()),
                "style:num-format",
                "1");
        out.single(
                "style:footnote-sep",
                "style:width",
                "0.25mm",
                "style:rel-width",
                "25%",
                "style:adjustment",
                "left",
                "style:color",
                "#808080",
                "style:distance-before-sep",
                "2mm",
                "style:distance-after-sep",
                "2mm");
        out.close();
        edge("header", header, "fo:margin-bottom", margins.top() - top - LINE);
        edge("footer", footer, "fo:margin-top", aboveFooter);
        out.close();
    }

    private void edge(String which, boolean present, String side, int gap) {
        if (!present) {
            out.single("style:" + which + "-style");
            return;
        }
        out.open("style:" + which + "-style");
        out.single(
                "style:header-footer-properties",
                "fo:min-height",
                Length.millimetres(LINE),
                side,
                Length.millimetres(Math.max(1, gap)));
        out.close();
    }

    /** The line of a page on its side is longer. */
    private void wide(String name, Role role, Sheet sheet) {
        out.open(
                "style:style",
                "style:name",
                name,
                "style:family",
                "paragraph",
                "style:parent-style-name",
                StyleNames.of(role));
        out.open("style:paragraph-properties");
        StyleWriter.rightStop(out, sheet.textWidth());
        out.close().close();
    }

    /** Opens a master page; {@code next} is the one after it, or empty for the same. */
    private XmlBuilder master(Sheet sheet, String layout, String next) {
        String shown = sheet.master().replace("_20_", " ");
        return next.isEmpty()
                ? out.open(
                        "style:master-page",
                        "style:name",
                        sheet.master(),
                        "style:display-name",
                        shown,
                        "style:page-layout-name",
                        layout)
                : out.open(
                        "style:master-page",
                        "style:name",
                        sheet.master(),
                        "style:display-name",
                        shown,
                        "style:page-layout-name",
                        layout,
                        "style:next-style-name",
                        next);
    }

    private void header(Front front, String style) {
        out.open("style:header").open("text:p", "text:style-name", style);
        out.text(front.title()).single("text:tab").text(front.organisation());
        out.close().close();
    }

    private void footer(Front front, String style) {
        out.open("style:footer").open("text:p", "text:style-name", style);
        out.text(Printed.capital(front.openness())).single("text:tab");
        out.text("pagina ").element("text:page-number", "1", "text:select-page", "current");
        out.text(" van ").element("text:page-count", "1");
        out.close().close();
    }
}
