package nl.ivpgenerator.render.insertion;

import java.util.Set;
import javax.xml.namespace.QName;
import nl.ivpgenerator.render.office.WordNames;

/** Paragraphs that only start the next page or section. They belong to the heading below them, so a passage goes before them. */
final class Breaks {

    private static final QName TYPE = new QName(WordNames.MAIN, "type");

    /** What one sees although it is no text. */
    private static final Set<String> CONTENT =
            Set.of("drawing", "pict", "object", "sym", "fldChar", "footnoteReference", "endnoteReference", "ptab");

    private final Node body;
    private final Heading heading;

    /** @param heading below which the passage goes */
    Breaks(Node body, Heading heading) {
        this.body = body;
        this.heading = heading;
    }

    /** Whether the block before a heading only prepares for that heading. */
    boolean belongBelow(Node block) {
        if (!block.is("p")
                || !HeadingText.of(block).isEmpty()
                || block.descendants().anyMatch(node -> node.isOneOf(CONTENT))) {
            return false;
        }
        return endsSection(block)
                ? !anotherSectionEnds(block)
                : block.descendants()
                        .anyMatch(node -> node.is("br") && node.attribute(TYPE).equals("page"));
    }

    /** Whether the section that this paragraph ends began below the heading: the passage would be caught in it, perhaps on a page on its side. */
    private boolean anotherSectionEnds(Node block) {
        return body.descendants()
                .filter(node -> node.start() >= heading.paragraph().start() && node.start() < block.start())
                .anyMatch(node -> node.is("p") && endsSection(node));
    }

    static boolean endsSection(Node paragraph) {
        return paragraph
                .child("pPr")
                .flatMap(properties -> properties.child("sectPr"))
                .isPresent();
    }
}
