package nl.ivpgenerator.check;

import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.compose.ComposedDocument;
import nl.ivpgenerator.compose.ComposedDocument.ComposedBlock;
import nl.ivpgenerator.compose.ComposedDocument.ComposedPart;
import nl.ivpgenerator.document.DocumentText.Spot;
import nl.ivpgenerator.finding.Place;

/** Names a spot in a document by the file that a person can mend. */
final class Spots {

    private Spots() {}

    /** The block's file, the profile where the municipality's own text stands, or the document's file for headings, title and cover. */
    static Place place(DocumentSet set, MadeDocument made, Spot spot) {
        ComposedDocument composed = made.composed();
        return block(composed.parts(), spot.blockId())
                .map(found -> found.ownText()
                        ? ownText(set, composed, spot)
                        : found.block().place())
                .orElse(composed.type().place());
    }

    private static Place ownText(DocumentSet set, ComposedDocument composed, Spot spot) {
        return set.profile().placeOf("documenten." + composed.type().id() + ".eigen_tekst." + spot.blockId());
    }

    private static Optional<ComposedBlock> block(List<ComposedPart> parts, String id) {
        for (ComposedPart part : parts) {
            Optional<ComposedBlock> found = part.blocks().stream()
                    .filter(block -> block.block().id().equals(id))
                    .findFirst()
                    .or(() -> block(part.parts(), id));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "agressieprotocol" or "agressieprotocol, blok norm/kern". */
    static String name(MadeDocument made, Spot spot) {
        String document = made.composed().type().id();
        return spot.blockId().isEmpty() ? document : document + ", blok " + spot.blockId();
    }
}
