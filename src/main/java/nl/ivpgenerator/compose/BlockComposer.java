package nl.ivpgenerator.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.compose.ComposedDocument.ComposedBlock;
import nl.ivpgenerator.compose.ComposedDocument.Reading;
import nl.ivpgenerator.compose.DocumentSettings.OwnText;
import nl.ivpgenerator.compose.template.Mode;
import nl.ivpgenerator.compose.template.TemplateSource;
import nl.ivpgenerator.pack.Block;
import nl.ivpgenerator.pack.Openness;

/** Makes the passage of a block: the pack's text or the municipality's own, with the municipality's addition. */
final class BlockComposer {

    private static final String GAP = "\n\n";

    private final TemplateRuns runs;
    private final DocumentSettings settings;
    private final ShapeProof proof;

    BlockComposer(TemplateRuns runs, DocumentSettings settings, ShapeProof proof) {
        this.runs = runs;
        this.settings = settings;
        this.proof = proof;
    }

    /** The passage; nothing when it has no text or when a finding was made. */
    Optional<ComposedBlock> compose(Block block, Openness openness) {
        Optional<Passage> written = write(block, Mode.MARKDOWN);
        Optional<Passage> caption = written.flatMap(passage -> caption(block));
        if (written.isEmpty() || caption.isEmpty()) {
            return Optional.empty();
        }
        Passage passage = written.get().trimmed();
        if (passage.text().isBlank()) {
            return Optional.empty();
        }
        TemplateSource source = TemplateSource.of(block);
        write(block, Mode.WORDS).ifPresent(words -> proof.check(source, passage, words.trimmed()));
        return Optional.of(new ComposedBlock(
                block,
                block.openness().orElse(openness),
                passage.text(),
                caption.get().text(),
                isOwn(block),
                readings(block, caption.get(), passage)));
    }

    private boolean isOwn(Block block) {
        return settings.ownTexts().containsKey(block.id());
    }

    private Optional<Passage> write(Block block, Mode mode) {
        OwnText own = settings.ownTexts().get(block.id());
        Optional<Passage> passage = own == null
                ? runs.run(TemplateSource.of(block), mode)
                : Optional.of(TemplateRuns.own(own.path(), own.text(), mode));
        OwnText addition = settings.additions().get(block.id());
        return addition == null
                ? passage
                : passage.map(
                        above -> joined(above.trimmed(), TemplateRuns.own(addition.path(), addition.text(), mode)));
    }

    private static Passage joined(Passage above, Passage below) {
        int start = above.text().isEmpty() ? 0 : above.text().length() + GAP.length();
        List<Reading> readings = new ArrayList<>(above.readings());
        below.readings().forEach(reading -> readings.add(new Reading(reading.path(), start + reading.offset())));
        return new Passage(start == 0 ? below.text() : above.text() + GAP + below.text(), readings);
    }

    /** Own text has no table, so no caption. */
    private Optional<Passage> caption(Block block) {
        String caption = block.presentation().caption();
        return caption.isEmpty() || isOwn(block)
                ? Optional.of(new Passage("", List.of()))
                : runs.line(captionSource(block), Mode.PLAIN);
    }

    static TemplateSource captionSource(Block block) {
        return TemplateSource.ofLine(
                "Het bijschrift van blok " + block.id(), block.presentation().caption(), block.place());
    }

    private static List<Reading> readings(Block block, Passage caption, Passage passage) {
        List<Reading> readings = new ArrayList<>();
        block.condition().terms().forEach(term -> readings.add(new Reading(term.path(), 0)));
        caption.readings().forEach(reading -> readings.add(new Reading(reading.path(), 0)));
        readings.addAll(passage.readings());
        return readings;
    }
}
