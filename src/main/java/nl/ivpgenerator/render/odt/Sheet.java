package nl.ivpgenerator.render.odt;

import nl.ivpgenerator.render.Look.Margins;

/**
 * A page of A4 with the white around its text, in millimetres.
 *
 * @param master the name of its master page: text asks for this page by that name
 */
record Sheet(String master, boolean landscape, Margins margins) {

    private static final int SHORT = 210;
    private static final int LONG = 297;

    static Sheet upright(Margins margins) {
        return new Sheet(StyleNames.STANDARD, false, margins);
    }

    static Sheet landscape(Margins margins) {
        return new Sheet("Landscape", true, margins);
    }

    static Sheet first(Margins margins) {
        return new Sheet(StyleNames.encoded("First Page"), false, margins);
    }

    int width() {
        return landscape ? LONG : SHORT;
    }

    int height() {
        return landscape ? SHORT : LONG;
    }

    /** How wide a line of text or a table is. */
    int textWidth() {
        return width() - margins.left() - margins.right();
    }
}
