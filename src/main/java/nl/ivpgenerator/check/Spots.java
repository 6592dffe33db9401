package nl.ivpgenerator.check;

import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.document.DocumentText.Spot;
import nl.ivpgenerator.finding.Place;

/** Names a spot in a document by the file that a person can mend. */
final class Spots {

    private Spots() {}

    /** The block's file, or the document's file for headings, title and cover. */
    static Place place(DocumentSet set, MadeDocument made, Spot spot) {
        var block = set.pack().blocks().get(spot.blockId());
        return block == null ? made.composed().type().place() : block.place();
    }

    /** "agressieprotocol" or "agressieprotocol, blok norm/kern". */
    static String name(MadeDocument made, Spot spot) {
        String document = made.composed().type().id();
        return spot.blockId().isEmpty() ? document : document + ", blok " + spot.blockId();
    }
}
