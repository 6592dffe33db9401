package nl.ivpgenerator.check;

import java.util.List;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.compose.ComposedDocument.ComposedPart;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.Openness;

/**
 * The edition for raad and Gemeenteblad holds public passages only. It looks at what was made, whatever was left out on the way, so that a
 * fault there can not publish anything.
 */
final class PublicEdition implements Check {

    private static final String CODE = "niet-openbaar";

    @Override
    public void check(DocumentSet set, Findings findings) {
        if (set.publicOnly()) {
            set.documents().forEach(made -> check(made, findings));
        }
    }

    private static void check(MadeDocument made, Findings findings) {
        if (made.composed().type().openness() != Openness.PUBLIC) {
            findings.error(
                    CODE,
                    made.composed().type().place(),
                    "Het document '" + made.composed().type().id() + "' is niet openbaar.");
        }
        made.composed().parts().forEach(part -> composed(part, findings));
        made.document().parts().forEach(part -> written(part, made, findings));
    }

    private static void composed(ComposedPart part, Findings findings) {
        part.blocks().stream()
                .filter(block -> block.openness() != Openness.PUBLIC)
                .forEach(block -> findings.error(
                        CODE,
                        block.block().place(),
                        "De passage '" + block.block().id() + "' is "
                                + block.openness().dutch() + " en staat in een document dat openbaar wordt."));
        part.parts().forEach(below -> composed(below, findings));
    }

    private static void written(Part part, MadeDocument made, Findings findings) {
        List<String> closed = part.passages().stream()
                .filter(passage -> !passage.openness().equals(Openness.PUBLIC.dutch()))
                .map(passage -> passage.blockId())
                .toList();
        closed.forEach(block -> findings.error(
                CODE,
                made.composed().type().place(),
                "De passage '" + block + "' wordt geschreven en is niet openbaar."));
        part.parts().forEach(below -> written(below, made, findings));
    }
}
