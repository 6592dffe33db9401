package nl.ivpgenerator.check;

import java.util.List;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.compose.ComposedDocument;
import nl.ivpgenerator.compose.ComposedDocument.ComposedBlock;
import nl.ivpgenerator.compose.ComposedDocument.ComposedPart;
import nl.ivpgenerator.finding.Findings;

/** No passage stands in a document that more people may read than the passage itself (practice-notes, Openness; Woo 5.1). */
final class PassageOpenness implements Check {

    @Override
    public void check(DocumentSet set, Findings findings) {
        for (MadeDocument made : set.documents()) {
            check(made.composed(), made.composed().parts(), findings);
        }
    }

    private static void check(ComposedDocument document, List<ComposedPart> parts, Findings findings) {
        for (ComposedPart part : parts) {
            part.blocks().forEach(block -> check(document, block, findings));
            check(document, part.parts(), findings);
        }
    }

    private static void check(ComposedDocument document, ComposedBlock block, Findings findings) {
        if (block.openness().compareTo(document.type().openness()) > 0) {
            findings.warning(
                    "te-openbaar",
                    block.block().place(),
                    "De passage '" + block.block().id() + "' is "
                            + block.openness().dutch() + ", maar staat in '"
                            + document.type().id() + "', dat "
                            + document.type().openness().dutch() + " is.",
                    "Laat de passage weg uit dit document of wijzig de openbaarheid van een van beide.");
        }
    }
}
