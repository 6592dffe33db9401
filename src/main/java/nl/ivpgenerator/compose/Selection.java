package nl.ivpgenerator.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.Block;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.DocumentType.BlockLine;
import nl.ivpgenerator.pack.DocumentType.Form;
import nl.ivpgenerator.pack.DocumentType.PartType;
import nl.ivpgenerator.pack.Openness;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.Condition;
import nl.ivpgenerator.profile.Profile;

/** Which parts and blocks of a document a profile shows, in its order. */
final class Selection {

    /** A part with the blocks that its conditions let through; it may still turn out to be empty. */
    record ShownPart(PartType type, List<Block> blocks, List<ShownPart> parts) {}

    private final TemplatePack pack;
    private final Profile profile;
    private final DocumentSettings settings;
    private final Openness openness;
    private final boolean publicOnly;
    private final Findings findings;
    private final Set<String> shown = new HashSet<>();
    private final List<String> asked = new ArrayList<>();

    /**
     * @param openness the document's
     * @param publicOnly whether only what everybody may read is shown
     */
    Selection(
            TemplatePack pack,
            Profile profile,
            DocumentSettings settings,
            Openness openness,
            boolean publicOnly,
            Findings findings) {
        this.pack = pack;
        this.profile = profile;
        this.settings = settings;
        this.openness = openness;
        this.publicOnly = publicOnly;
        this.findings = findings;
    }

    /** The parts in the order of the profile. A part of the municipality whose neighbour is not shown comes at the end. */
    List<ShownPart> parts(DocumentType type) {
        List<ShownPart> parts = new ArrayList<>(shown(type.parts().stream()
                .sorted(Comparator.comparingInt(this::rank))
                .toList()));
        settings.ownParts().stream().filter(own -> !isShown(own.block().id())).forEach(own -> add(own, parts));
        return parts;
    }

    private int rank(PartType part) {
        int listed = settings.order().indexOf(part.id());
        return listed < 0 ? Integer.MAX_VALUE : listed;
    }

    private List<ShownPart> shown(List<PartType> parts) {
        List<ShownPart> shown = new ArrayList<>();
        for (PartType part : parts) {
            settings.ownParts().stream()
                    .filter(own -> own.before().equals(part.id()))
                    .forEach(own -> add(own, shown));
            if (!isWithoutHeading(part) && shows(part)) {
                shown.add(part(part));
            }
            settings.ownParts().stream()
                    .filter(own -> own.after().equals(part.id()))
                    .forEach(own -> add(own, shown));
        }
        return shown;
    }

    private void add(OwnPart own, List<ShownPart> into) {
        Block block = own.block();
        if (isOpenEnough(block) && this.shown.add(block.id())) {
            into.add(new ShownPart(own.part(), List.of(block), List.of()));
        }
    }

    private ShownPart part(PartType part) {
        List<Block> blocks = new ArrayList<>(blocks(part));
        part.parts().stream()
                .filter(this::isWithoutHeading)
                .filter(this::shows)
                .forEach(below -> blocks.addAll(blocks(below)));
        return new ShownPart(part, blocks, shown(part.parts()));
    }

    private List<Block> blocks(PartType part) {
        return part.blocks().stream().filter(this::shows).map(this::block).toList();
    }

    private boolean isWithoutHeading(PartType part) {
        return part.headingOnlyFull() && settings.form() == Form.SHORT;
    }

    private boolean shows(PartType part) {
        return fits(part.onlyFull()) && holds(part.condition());
    }

    private boolean shows(BlockLine line) {
        Block block = pack.blocks().get(line.blockId());
        if (block == null
                || !fits(line.onlyFull())
                || !isOpenEnough(block)
                || settings.leavesOut(block.id())
                || !holds(block.condition())) {
            return false;
        }
        if (!shown.add(block.id()) && !block.presentation().repeatable()) {
            findings.error(
                    "dubbel-blok",
                    line.place(),
                    "Blok '" + block.id() + "' staat met dit profiel twee keer in het document.",
                    "Haal een van de regels weg, of geef de onderdelen een 'als' die elkaar uitsluiten.");
            return false;
        }
        return true;
    }

    private Block block(BlockLine line) {
        Block block = pack.blocks().get(line.blockId());
        if (block == null) {
            throw new IllegalStateException("only existing blocks are shown: " + line.blockId());
        }
        return block;
    }

    /** A passage without an openness of its own has that of its document. */
    private boolean isOpenEnough(Block block) {
        return !publicOnly || block.openness().orElse(openness) == Openness.PUBLIC;
    }

    private boolean fits(boolean onlyFull) {
        return !onlyFull || settings.form() == Form.FULL;
    }

    /** Whether a condition holds; its values then count as read. */
    boolean holds(Condition condition) {
        condition.terms().forEach(term -> asked.add(term.path()));
        return profile.satisfies(condition);
    }

    /** Whether the document shows a block. */
    boolean isShown(String blockId) {
        return shown.contains(blockId);
    }

    /** The values that conditions asked for. */
    List<String> asked() {
        return List.copyOf(asked);
    }
}
