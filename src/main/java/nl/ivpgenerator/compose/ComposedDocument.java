package nl.ivpgenerator.compose;

import java.util.List;
import nl.ivpgenerator.pack.Block;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.Openness;

/**
 * A document as text: parts with their headings, and blocks each with its own Markdown and what it read.
 *
 * @param title one line of plain text
 * @param facts the lines of the cover, values as Markdown of one line
 * @param parts only parts with something to show
 * @param leftOut what the profile left out, with its reasons
 * @param readings what was read outside the blocks: for titles, numbers, the cover and conditions; all at offset 0
 */
public record ComposedDocument(
        DocumentType type,
        String title,
        String subtitle,
        String organisation,
        String date,
        List<ComposedFact> facts,
        List<ComposedPart> parts,
        List<LeftOut> leftOut,
        List<Reading> readings) {

    public record ComposedFact(String name, String markdown) {}

    /**
     * @param number printed number, or empty
     * @param title one line of plain text
     * @param fragment whether it is also made as a loose file
     * @param newPage whether it starts a page
     */
    public record ComposedPart(
            String id,
            int level,
            String number,
            String title,
            DocumentType.Fragment fragment,
            boolean newPage,
            List<ComposedBlock> blocks,
            List<ComposedPart> parts) {
        public ComposedPart {
            blocks = List.copyOf(blocks);
            parts = List.copyOf(parts);
        }
    }

    /**
     * @param markdown the passage
     * @param caption of the block's table, plain text; may be empty
     * @param ownText whether the municipality's own text stands here instead of the pack's
     * @param readings what the passage read, in order of place in the Markdown
     */
    public record ComposedBlock(
            Block block, Openness openness, String markdown, String caption, boolean ownText, List<Reading> readings) {
        public ComposedBlock {
            readings = List.copyOf(readings);
        }
    }

    /**
     * That a value was read.
     *
     * @param path the value, for example {@code rollen[0].naam}, or {@code kennis.maatregelen.norm.titel}
     * @param offset the place in the block's Markdown where writing had come, in characters
     */
    public record Reading(String path, int offset) {}

    /** A block that the profile left out ("bewust niet gekozen"). */
    public record LeftOut(String blockId, String reason) {}

    public ComposedDocument {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
        readings = List.copyOf(readings);
    }
}
