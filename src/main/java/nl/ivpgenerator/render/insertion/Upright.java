package nl.ivpgenerator.render.insertion;

import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Document.Passage;

/** Takes away the wish for a page on its side or a new page: that would cut up the plan of somebody else. */
final class Upright {

    private Upright() {}

    static Part of(Part part) {
        return new Part(
                part.id(),
                part.bookmark(),
                part.level(),
                part.number(),
                part.title(),
                part.fragment(),
                false,
                part.passages().stream().map(Upright::of).toList(),
                part.parts().stream().map(Upright::of).toList());
    }

    private static Passage of(Passage passage) {
        return new Passage(
                passage.blockId(), passage.bookmark(), passage.openness(), passage.kind(), false, passage.elements());
    }
}
