package nl.ivpgenerator.render.word;

import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.render.Look.Margins;
import nl.ivpgenerator.render.office.XmlBuilder;

/** The pages: their size and margins, and what stands above and below the text. */
final class WordSections {

    private static final int SHORT_SIDE = 210;
    private static final int LONG_SIDE = 297;
    /** Between the edge of the paper and the header or footer, in millimetres. */
    private static final int EDGE = 13;

    private final Margins margins;
    private final XmlBuilder upright;
    private final XmlBuilder wide;
    private final XmlBuilder firstPage;

    private WordSections(Margins margins, XmlBuilder upright, XmlBuilder wide, XmlBuilder firstPage) {
        this.margins = margins;
        this.upright = upright;
        this.wide = wide;
        this.firstPage = firstPage;
    }

    /** Pages without header and footer. */
    static WordSections plain(Margins margins) {
        return new WordSections(margins, new XmlBuilder(), new XmlBuilder(), new XmlBuilder());
    }

    /** Pages with header and footer, which go into the file: a cover has neither, and the first page with text no header. */
    static WordSections withHeaders(Margins margins, Document document, WordStyles styles, WordPackage file) {
        Front front = document.front();
        WordSections bare = plain(margins);
        HeaderParts parts = new HeaderParts(front, styles, file);
        XmlBuilder upright = parts.add("", bare.textWidth(false));
        XmlBuilder wide = new XmlBuilder();
        if (PageTurner.turns(document.parts())) {
            wide = parts.add("liggend", bare.textWidth(true));
        }
        XmlBuilder first = new XmlBuilder();
        if (!front.cover()) {
            first = parts.footerOfFirstPage(bare.textWidth(false));
        }
        return new WordSections(margins, upright, wide, first);
    }

    /** How wide the text is, in twips. */
    int textWidth(boolean landscape) {
        int page = landscape ? LONG_SIDE : SHORT_SIDE;
        return WordXml.twips(page - margins.left() - margins.right());
    }

    /** The properties of a section (ECMA-376 part 1, 17.6.17); the first one has a first page of its own kind. */
    XmlBuilder properties(boolean landscape, boolean first) {
        XmlBuilder out = new XmlBuilder().open("w:sectPr").append(landscape ? wide : upright);
        boolean hasHeaders = !upright.isEmpty();
        if (first && hasHeaders) {
            out.append(firstPage);
        }
        page(out, landscape);
        if (first && hasHeaders) {
            out.single("w:titlePg");
        }
        return out.close();
    }

    private void page(XmlBuilder out, boolean landscape) {
        String across = twips(landscape ? LONG_SIDE : SHORT_SIDE);
        String down = twips(landscape ? SHORT_SIDE : LONG_SIDE);
        if (landscape) {
            out.single("w:pgSz", "w:w", across, "w:h", down, "w:orient", "landscape");
        } else {
            out.single("w:pgSz", "w:w", across, "w:h", down);
        }
        out.single(
                "w:pgMar",
                "w:top",
                twips(margins.top()),
                "w:right",
                twips(margins.right()),
                "w:bottom",
                twips(margins.bottom()),
                "w:left",
                twips(margins.left()),
                "w:header",
                twips(EDGE),
                "w:footer",
                twips(EDGE),
                "w:gutter",
                "0");
    }

    private static String twips(int millimetres) {
        return Integer.toString(WordXml.twips(millimetres));
    }
}
