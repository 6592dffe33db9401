package nl.ivpgenerator.render.html;

import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Document.Passage;
import nl.ivpgenerator.document.Document.PassageKind;
import nl.ivpgenerator.render.Printed;

/** Writes parts: a section with its heading, its passages and the parts below it. */
final class PartHtml {

    private final Markup out;
    private final InlineHtml inline;
    private final ElementHtml elements;
    private final String openness;

    /** {@code openness} is the whole document's: a passage that is more closed says so. */
    PartHtml(Markup out, InlineHtml inline, ElementHtml elements, String openness) {
        this.out = out;
        this.inline = inline;
        this.elements = elements;
        this.openness = openness;
    }

    void write(Part part, int depth) {
        String start = part.newPage() ? " nieuwe-bladzijde" : "";
        out.open("section", "class", page(part.startsLandscape()) + start, "aria-labelledby", part.bookmark());
        String look = part.number().isEmpty() ? "ongenummerd" : "genummerd";
        out.open("h" + Math.min(depth + 1, 6), "id", part.bookmark(), "class", look);
        Outline.title(out, part.number(), part.title());
        out.close();
        part.passages().forEach(this::passage);
        part.parts().forEach(below -> write(below, depth + 1));
        out.close();
    }

    private void passage(Passage passage) {
        String look = switch (passage.kind()) {
            case TEXT -> "passage";
            case FORM -> "passage formulier";
            case SIGNATURES -> "passage ondertekening";
        };
        out.open("div", "id", passage.bookmark(), "class", look + " " + page(passage.landscape()));
        Printed.restriction(passage, openness).ifPresent(words -> out.element("p", words, "class", "beperkt"));
        inline.enter(passage.kind());
        elements.write(passage.elements());
        inline.enter(PassageKind.TEXT);
        out.close();
    }

    private static String page(boolean landscape) {
        return landscape ? "liggend" : "staand";
    }
}
