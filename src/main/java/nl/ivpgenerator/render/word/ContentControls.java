package nl.ivpgenerator.render.word;

import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;

/** Writes places to fill in and boxes to tick (ECMA-376 part 1, 17.5.2; the boxes: MS-DOCX, 2.6.1.2). */
final class ContentControls {

    /** The longest name that Word takes for a control. */
    private static final int LONGEST_NAME = 64;

    private static final String BOX_FONT = "Segoe UI Symbol";

    private final WordStyles styles;
    private final Counters counters;

    ContentControls(WordStyles styles, Counters counters) {
        this.styles = styles;
        this.counters = counters;
    }

    /**
     * Text that disappears as soon as somebody types over it. Not of the kind for plain text alone: of that LibreOffice drops the look, and it
     * takes no second line.
     */
    void fillIn(Inline.FillIn fillIn, String words, XmlBuilder out, RunLook look) {
        open(cut(fillIn.description()), out);
        out.single("w:showingPlcHdr").close();
        out.open("w:sdtContent").open("w:r");
        look.as(Role.FILL_IN).writeTo(out, styles);
        out.element("w:t", words, "xml:space", "preserve");
        out.close().close().close();
    }

    /** Its name says what it is, not how it stands: that changes when somebody ticks it. */
    void checkBox(boolean checked, XmlBuilder out) {
        open("Vakje", out);
        out.open("w14:checkbox").single("w14:checked", "w14:val", checked ? "1" : "0");
        out.single("w14:checkedState", "w14:val", "2611", "w14:font", BOX_FONT);
        out.single("w14:uncheckedState", "w14:val", "2610", "w14:font", BOX_FONT);
        out.close().close();
        out.open("w:sdtContent").open("w:r").open("w:rPr");
        out.single("w:rFonts", "w:ascii", BOX_FONT, "w:hAnsi", BOX_FONT, "w:eastAsia", BOX_FONT, "w:cs", BOX_FONT);
        out.close().element("w:t", checked ? "☑" : "☐").close().close().close();
    }

    private void open(String name, XmlBuilder out) {
        out.open("w:sdt").open("w:sdtPr");
        WordXml.value(out, "w:alias", name);
        WordXml.value(out, "w:id", counters.nextControl());
    }

    private static String cut(String description) {
        return description.codePointCount(0, description.length()) <= LONGEST_NAME
                ? description
                : description.substring(0, description.offsetByCodePoints(0, LONGEST_NAME));
    }
}
