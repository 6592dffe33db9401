package nl.ivpgenerator.render.insertion;

import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Document.Passage;

/** Takes away the wish of passages for a page on its side: that would cut the plan of somebody else into sections. */
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
                part.passages().stream().map(Upright::of).toList(),
                part.parts().stream().map(Upright::of).toList());
    }

    private static Passage of(Passage passage) {
        return new Passage(
                passage.blockId(), passage.bookmark(), passage.openness(), passage.kind(), false, passage.elements());
    }
}
