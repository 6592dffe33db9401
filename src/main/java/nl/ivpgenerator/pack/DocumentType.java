package nl.ivpgenerator.pack;

import java.util.List;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.choice.Condition;

/**
 * A kind of document, as a file in {@code documenten/} describes it.
 *
 * @param id the name on the command line and of the output file, for example {@code agressieprotocol}
 * @param name plain name for lists, for example "Agressieprotocol"
 * @param title template of one line
 * @param subtitle template of one line; may be empty
 * @param audience who it is for
 * @param publicEdition whether a closed document has an edition for everybody, of the passages that say that they are public
 * @param condition when the document is made; otherwise the municipality has no such document
 * @param order place among the documents
 * @param contents whether it has a table of contents
 * @param layout how it is set on paper
 * @param numbered whether its headings are numbered unless the profile says otherwise
 * @param headingLevel level of its highest headings unless the profile says otherwise, 1 to 6
 * @param datePath the date choice that gives the document's own date, for example {@code vaststelling.protocol.datum}; empty for none
 * @param facts lines on the cover: adopting body, status, date, version
 * @param aboutSet whether it tells of the other documents, so that it is made after them
 * @param formats the only formats it is made in; empty for all
 */
public record DocumentType(
        String id,
        String name,
        String title,
        String subtitle,
        String audience,
        Openness openness,
        boolean publicEdition,
        Condition condition,
        int order,
        boolean contents,
        Layout layout,
        boolean numbered,
        int headingLevel,
        String datePath,
        List<CoverFact> facts,
        List<PartType> parts,
        boolean aboutSet,
        List<String> formats,
        Place place) {

    /** Whether everybody may read it, or an edition of it. */
    public boolean hasPublicEdition() {
        return openness == Openness.PUBLIC || publicEdition;
    }

    /** The edition for everybody. */
    public DocumentType asPublic() {
        return new DocumentType(
                id,
                name,
                title,
                subtitle,
                audience,
                Openness.PUBLIC,
                publicEdition,
                condition,
                order,
                contents,
                layout,
                numbered,
                headingLevel,
                datePath,
                facts,
                parts,
                aboutSet,
                formats,
                place);
    }

    /** How it is set on paper: with a cover, with its title above the text, or as one page of a kind ({@code omslag}, {@code opmaak}). */
    public enum Layout {
        WITH_COVER,
        PLAIN,
        POSTER,
        CARD
    }

    /** In which lengths something is shown ({@code vorm}). */
    public enum Form {
        SHORT("kort"),
        FULL("volledig");

        private final String dutch;

        Form(String dutch) {
            this.dutch = dutch;
        }

        public String dutch() {
            return dutch;
        }
    }

    /** Whether a part is also made as a loose file to paste elsewhere ({@code fragment}), and whether its heading goes with it. */
    public enum Fragment {
        NONE("nee"),
        WITH_HEADING("met-kop"),
        WITHOUT_HEADING("zonder-kop");

        private final String dutch;

        Fragment(String dutch) {
            this.dutch = dutch;
        }

        public String dutch() {
            return dutch;
        }
    }

    /** A line on the cover: a name and a template of one line. */
    public record CoverFact(String name, String value, Condition condition, Place place) {}

    /**
     * A part with its heading, blocks and parts below it; without anything to show it vanishes with its heading.
     *
     * @param title template of one line
     * @param onlyFull whether it is left out of the short form
     * @param headingOnlyFull {@code kop: volledig}: in the short form its blocks stand in the part above it, without its heading
     * @param newPage {@code nieuwe_bladzijde: ja}: on paper it starts a page
     */
    public record PartType(
            String id,
            String title,
            Condition condition,
            boolean onlyFull,
            boolean headingOnlyFull,
            Fragment fragment,
            boolean newPage,
            List<BlockLine> blocks,
            List<PartType> parts,
            Place place) {
        public PartType {
            blocks = List.copyOf(blocks);
            parts = List.copyOf(parts);
        }
    }

    /** The line in a part that shows a block. */
    public record BlockLine(String blockId, boolean onlyFull, Place place) {}

    public DocumentType {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
        formats = List.copyOf(formats);
    }
}
