package nl.ivpgenerator.compose;

import java.util.Map;
import nl.ivpgenerator.compose.lint.PackLint;
import nl.ivpgenerator.compose.model.Shape;
import nl.ivpgenerator.compose.template.TemplateSource;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.Block;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.DocumentType.CoverFact;
import nl.ivpgenerator.pack.DocumentType.PartType;
import nl.ivpgenerator.pack.Rule;
import nl.ivpgenerator.pack.TemplatePack;

/** Checks every template of a pack when the pack is loaded, so that an author hears of a fault before any profile meets it. */
public final class TemplateLint {

    private TemplateLint() {}

    /** Adds a finding for each fault; no errors means that all templates can be run. */
    public static void check(TemplatePack pack, Findings findings) {
        PackLint lint = new PackLint(
                pack,
                TemplateRuns.sections(pack),
                Map.of(TemplateRuns.DOCUMENT, TemplateRuns.DOCUMENT_SHAPE, SetFacts.NAME, SetFacts.shape(pack)),
                findings);
        pack.blocks().values().forEach(block -> check(block, lint));
        pack.documents().values().forEach(document -> check(document, lint));
        PackLint rules = new PackLint(
                pack,
                TemplateRuns.sections(pack),
                Map.of(Rule.FACTS, ProfileFacts.SHAPE, Rule.PATTERN, Shape.TEXT),
                findings);
        pack.rules().forEach(rule -> rules.check(RuleTemplate.of(rule), false));
    }

    private static void check(Block block, PackLint lint) {
        lint.check(TemplateSource.of(block), true);
        if (!block.presentation().caption().isEmpty()) {
            lint.check(BlockComposer.captionSource(block), false);
        }
    }

    private static void check(DocumentType document, PackLint lint) {
        lint.check(Composition.titleSource(document), false);
        lint.check(Composition.subtitleSource(document), false);
        for (CoverFact fact : document.facts()) {
            lint.check(Composition.source(fact), true);
        }
        document.parts().forEach(part -> check(part, lint));
    }

    private static void check(PartType part, PackLint lint) {
        lint.check(Composition.source(part), false);
        part.parts().forEach(below -> check(below, lint));
    }
}
