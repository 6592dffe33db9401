package nl.ivpgenerator.check;

import java.util.Objects;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.compose.ComposedDocument.ComposedBlock;
import nl.ivpgenerator.compose.ComposedDocument.ComposedPart;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.Block;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.Openness;
import nl.ivpgenerator.pack.TemplatePack;

/**
 * The edition for raad and Gemeenteblad holds public passages only. It looks at what was made, whatever was left out on the way, and lets the pack
 * say how open a passage is, so that a fault there can not publish anything.
 */
final class PublicEdition implements Check {

    private static final String CODE = "niet-openbaar";

    @Override
    public void check(DocumentSet set, Findings findings) {
        if (set.publicOnly()) {
            set.documents().forEach(made -> check(made, set.pack(), findings));
        }
    }

    private static void check(MadeDocument made, TemplatePack pack, Findings findings) {
        DocumentType type = Objects.requireNonNull(
                pack.documents().get(made.document().front().id()));
        if (!type.hasPublicEdition()) {
            findings.error(CODE, type.place(), "Het document '" + type.id() + "' is niet openbaar.");
        }
        made.composed().parts().forEach(part -> composed(part, type, findings));
        made.document().parts().forEach(part -> written(part, type, findings));
    }

    private static void composed(ComposedPart part, DocumentType type, Findings findings) {
        part.blocks().stream()
                .map(ComposedBlock::block)
                .filter(block -> openness(block, type) != Openness.PUBLIC)
                .forEach(block -> findings.error(
                        CODE,
                        block.place(),
                        "De passage '" + block.id() + "' is "
                                + openness(block, type).dutch() + " en staat in een document dat openbaar wordt."));
        part.parts().forEach(below -> composed(below, type, findings));
    }

    private static Openness openness(Block block, DocumentType type) {
        return block.openness().orElse(type.openness());
    }

    private static void written(Part part, DocumentType type, Findings findings) {
        part.passages().stream()
                .filter(passage -> !passage.openness().equals(Openness.PUBLIC.dutch()))
                .forEach(passage -> findings.error(
                        CODE,
                        type.place(),
                        "De passage '" + passage.blockId() + "' wordt geschreven en is niet openbaar."));
        part.parts().forEach(below -> written(below, type, findings));
    }
}
