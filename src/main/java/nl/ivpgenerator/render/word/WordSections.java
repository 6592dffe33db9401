package nl.ivpgenerator.render.word;

import java.util.List;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Layout;
import nl.ivpgenerator.render.Look.Margins;
import nl.ivpgenerator.render.office.XmlBuilder;
import nl.ivpgenerator.render.template.PageLayout;
import nl.ivpgenerator.render.template.Pages;

/** The pages: their size and margins, and what stands above and below the text. */
final class WordSections {

    private static final int SHORT_SIDE = 210;
    private static final int LONG_SIDE = 297;
    /** Between the edge of the paper and the header or footer, in millimetres. */
    private static final int EDGE = 13;

    /** Between columns, in millimetres. */
    private static final int GUTTER = 8;

    private final PageLayout uprightPage;
    private final PageLayout widePage;
    private final XmlBuilder upright;
    private final XmlBuilder wide;
    private final XmlBuilder firstPage;
    /** Whether the first page differs from the others. */
    private final boolean hasFirstPage;

    private WordSections(
            PageLayout uprightPage,
            PageLayout widePage,
            XmlBuilder upright,
            XmlBuilder wide,
            XmlBuilder firstPage,
            boolean hasFirstPage) {
        this.uprightPage = uprightPage;
        this.widePage = widePage;
        this.upright = upright;
        this.wide = wide;
        this.firstPage = firstPage;
        this.hasFirstPage = hasFirstPage;
    }

    /** Pages without header and footer. */
    static WordSections plain(Margins margins) {
        PageLayout page = page(margins);
        return plain(page, page.turned());
    }

    /** Pages of a template without its header and footer. */
    static WordSections plain(Pages pages) {
        return plain(pages.upright(), pages.wide());
    }

    private static WordSections plain(PageLayout uprightPage, PageLayout widePage) {
        return new WordSections(uprightPage, widePage, new XmlBuilder(), new XmlBuilder(), new XmlBuilder(), false);
    }

    /** Pages with header and footer, which go into the file: a cover has neither, the first page with text no header, and one page has nothing. */
    static WordSections withHeaders(Margins margins, Document document, WordStyles styles, WordPackage file) {
        Front front = document.front();
        WordSections bare = plain(margins);
        HeaderParts parts = new HeaderParts(front, styles, file, role -> List.of());
        XmlBuilder upright = parts.both("", bare.textWidth(false));
        XmlBuilder wide = new XmlBuilder();
        if (PageTurner.turns(document.parts())) {
            wide = parts.both("liggend", bare.textWidth(true));
        }
        XmlBuilder first = new XmlBuilder();
        if (front.layout() == Layout.PLAIN) {
            first = parts.footer("eerste", "first", bare.textWidth(false));
        }
        return new WordSections(bare.uprightPage, bare.widePage, upright, wide, first, true);
    }

    /** Pages with the header and footer of a template; where it has none, ours. */
    static WordSections onTemplate(TemplateHeaders template, Document document) {
        Pages pages = template.pages();
        WordSections bare = plain(pages);
        XmlBuilder upright = template.references(false, bare.textWidth(false));
        XmlBuilder wide = new XmlBuilder();
        if (PageTurner.turns(document.parts())) {
            wide = template.references(true, bare.textWidth(true));
        }
        boolean first = template.hasFirstPage();
        XmlBuilder firstPage = first ? template.firstPage(bare.textWidth(false)) : new XmlBuilder();
        return new WordSections(bare.uprightPage, bare.widePage, upright, wide, firstPage, first);
    }

    /** How wide the text is, in twips. */
    int textWidth(boolean landscape) {
        return (landscape ? widePage : uprightPage).textWidth();
    }

    /** The properties of a section (ECMA-376 part 1, 17.6.17); the first one may have a first page of its own kind. */
    XmlBuilder properties(boolean landscape, boolean first) {
        XmlBuilder out = new XmlBuilder().open("w:sectPr").append(landscape ? wide : upright);
        boolean own = first && hasFirstPage;
        if (own) {
            out.append(firstPage);
        }
        write(landscape ? widePage : uprightPage, out);
        if (own) {
            out.single("w:titlePg");
        }
        return out.close();
    }

    /** The properties of a section that goes on on the same page, in two columns. */
    XmlBuilder inColumns() {
        XmlBuilder out = new XmlBuilder().open("w:sectPr").append(upright);
        WordXml.value(out, "w:type", "continuous");
        write(uprightPage, out);
        out.single("w:cols", "w:num", "2", "w:space", Integer.toString(WordXml.twips(GUTTER)));
        return out.close();
    }

    private static PageLayout page(Margins margins) {
        return new PageLayout(
                WordXml.twips(SHORT_SIDE),
                WordXml.twips(LONG_SIDE),
                WordXml.twips(margins.top()),
                WordXml.twips(margins.right()),
                WordXml.twips(margins.bottom()),
                WordXml.twips(margins.left()),
                WordXml.twips(EDGE),
                WordXml.twips(EDGE),
                0);
    }

    private static void write(PageLayout page, XmlBuilder out) {
        String across = Integer.toString(page.width());
        String down = Integer.toString(page.height());
        if (page.isWide()) {
            out.single("w:pgSz", "w:w", across, "w:h", down, "w:orient", "landscape");
        } else {
            out.single("w:pgSz", "w:w", across, "w:h", down);
        }
        out.single(
                "w:pgMar",
                "w:top",
                Integer.toString(page.top()),
                "w:right",
                Integer.toString(page.right()),
                "w:bottom",
                Integer.toString(page.bottom()),
                "w:left",
                Integer.toString(page.left()),
                "w:header",
                Integer.toString(page.header()),
                "w:footer",
                Integer.toString(page.footer()),
                "w:gutter",
                Integer.toString(page.gutter()));
    }
}
