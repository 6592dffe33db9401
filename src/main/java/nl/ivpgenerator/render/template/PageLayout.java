package nl.ivpgenerator.render.template;

import static nl.ivpgenerator.render.office.WordNames.MAIN;

import java.util.Optional;
import nl.ivpgenerator.render.office.Dom;
import org.w3c.dom.Element;

/** The size and the margins of a page, all in twips (ECMA-376 part 1, 17.6.11 and 17.6.13). */
public record PageLayout(
        int width, int height, int top, int right, int bottom, int left, int header, int footer, int gutter) {

    /** What Word has for A4 when a section does not say. */
    private static final PageLayout STANDARD = new PageLayout(11_906, 16_838, 1_440, 1_440, 1_440, 1_440, 708, 708, 0);

    static PageLayout of(Element section) {
        Optional<Element> size = Dom.child(section, MAIN, "pgSz");
        Optional<Element> margins = Dom.child(section, MAIN, "pgMar");
        return new PageLayout(
                measure(size, "w", STANDARD.width),
                measure(size, "h", STANDARD.height),
                measure(margins, "top", STANDARD.top),
                measure(margins, "right", STANDARD.right),
                measure(margins, "bottom", STANDARD.bottom),
                measure(margins, "left", STANDARD.left),
                measure(margins, "header", STANDARD.header),
                measure(margins, "footer", STANDARD.footer),
                measure(margins, "gutter", STANDARD.gutter));
    }

    public boolean isWide() {
        return width > height;
    }

    /** The same paper on its side. */
    public PageLayout turned() {
        return new PageLayout(height, width, top, right, bottom, left, header, footer, gutter);
    }

    /** Between the margins. */
    public int textWidth() {
        return width - left - right - gutter;
    }

    /** Margins below zero let the text run into the header; the largest page of Word is 22 inches. */
    private static int measure(Optional<Element> element, String name, int standard) {
        return element.flatMap(found -> Dom.attribute(found, MAIN, name))
                .filter(value -> value.matches("-?[0-9]{1,5}"))
                .map(Integer::valueOf)
                .orElse(standard);
    }
}
