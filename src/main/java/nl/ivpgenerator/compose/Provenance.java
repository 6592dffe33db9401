package nl.ivpgenerator.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import nl.ivpgenerator.compose.ComposedDocument.ComposedBlock;
import nl.ivpgenerator.compose.ComposedDocument.ComposedPart;
import nl.ivpgenerator.compose.ComposedDocument.Reading;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.profile.Profile;

/**
 * Where each paragraph of a document comes from: the block with its sources, and the values that it read with the lines that chose them. The
 * offsets of readings are those of the block's Markdown; what is read between two paragraphs counts for the second.
 *
 * @param document the document's id
 */
public record Provenance(String document, List<PartOrigin> parts) {

    public record PartOrigin(String id, String title, List<BlockOrigin> blocks, List<PartOrigin> parts) {
        public PartOrigin {
            blocks = List.copyOf(blocks);
            parts = List.copyOf(parts);
        }
    }

    /**
     * @param place the block's file, at the line on which its template starts
     * @param hash of the block's file
     * @param ownText whether the municipality's own text stands here
     */
    public record BlockOrigin(
            String id,
            Place place,
            String hash,
            List<String> sources,
            boolean ownText,
            List<ParagraphOrigin> paragraphs) {
        public BlockOrigin {
            sources = List.copyOf(sources);
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A paragraph, list or table.
     *
     * @param index from 0 within the block
     * @param start its first words, as Markdown
     */
    public record ParagraphOrigin(int index, String start, List<ValueOrigin> values) {
        public ParagraphOrigin {
            values = List.copyOf(values);
        }
    }

    /**
     * A value that was read.
     *
     * @param place the line that chose it; for a value that is not there the profile
     * @param standard whether nobody chose it: it is the pack's default
     * @param replaced the lines that it overrules, the nearest first
     */
    public record ValueOrigin(String path, Place place, boolean standard, List<Place> replaced) {
        public ValueOrigin {
            replaced = List.copyOf(replaced);
        }
    }

    private static final int WORDS = 8;

    public Provenance {
        parts = List.copyOf(parts);
    }

    /** The provenance of a document that was composed from this profile and pack. */
    public static Provenance of(ComposedDocument document, Profile profile, TemplatePack pack) {
        ValueOrigins origins = new ValueOrigins(profile, pack.knowledge());
        return new Provenance(document.type().id(), parts(document.parts(), origins));
    }

    private static List<PartOrigin> parts(List<ComposedPart> parts, ValueOrigins origins) {
        return parts.stream()
                .map(part -> new PartOrigin(
                        part.id(),
                        part.title(),
                        part.blocks().stream()
                                .map(block -> block(block, origins))
                                .toList(),
                        parts(part.parts(), origins)))
                .toList();
    }

    private static BlockOrigin block(ComposedBlock composed, ValueOrigins origins) {
        List<ParagraphOrigin> paragraphs = new ArrayList<>();
        for (MarkdownParagraph paragraph : MarkdownParagraph.of(composed.markdown(), composed.readings())) {
            paragraphs.add(new ParagraphOrigin(
                    paragraphs.size(), start(paragraph.text()), values(paragraph.readings(), origins)));
        }
        return new BlockOrigin(
                composed.block().id(),
                composed.block().place(),
                composed.block().hash(),
                composed.block().sources(),
                composed.ownText(),
                paragraphs);
    }

    private static List<ValueOrigin> values(List<Reading> readings, ValueOrigins origins) {
        LinkedHashSet<String> paths = new LinkedHashSet<>();
        readings.forEach(reading -> paths.add(reading.path()));
        return paths.stream().map(origins::of).toList();
    }

    private static String start(String text) {
        String[] words = text.split("\\s+", WORDS + 1);
        return words.length <= WORDS
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, WORDS)) + " ...";
    }
}
