package nl.ivpgenerator.document;

import java.util.List;

/**
 * A whole document, ready to be written in any format. All text is final: nothing is left to resolve.
 *
 * @param parts the highest parts, in order
 */
public record Document(Front front, List<Part> parts) {

    public Document {
        parts = List.copyOf(parts);
    }

    /**
     * What stands on the cover and in the file's metadata.
     *
     * @param id the document's name on the command line
     * @param title for example "Agressieprotocol gemeente Voorbeeldstad"
     * @param subtitle may be empty
     * @param organisation the municipality as author, for example "Gemeente Voorbeeldstad"
     * @param openness the Dutch word: openbaar, intern or vertrouwelijk
     * @param facts lines on the cover or in the title block; of one page, the line below the text
     * @param date the document's own date as jjjj-mm-dd for the metadata; empty while it is not known
     * @param layout how it is set on paper
     * @param contents whether there is a table of contents
     */
    public record Front(
            String id,
            String title,
            String subtitle,
            String organisation,
            String openness,
            List<Fact> facts,
            String date,
            Layout layout,
            boolean contents) {
        public Front {
            facts = List.copyOf(facts);
        }

        /** Whether there is a cover page. */
        public boolean cover() {
            return layout == Layout.WITH_COVER;
        }
    }

    /** A line on the cover: a name and a value, which may be a fill-in. */
    public record Fact(String name, List<Inline> value) {
        public Fact {
            value = List.copyOf(value);
        }
    }

    /**
     * A heading with what stands under it.
     *
     * @param id unique within the document
     * @param bookmark anchor name: {@code ivp_} and at most 36 word characters, stable over runs
     * @param level heading level, 1 to 6
     * @param number the printed number, for example "5.1d" or "2.3"; empty when headings are not numbered
     * @param title without number
     * @param fragment whether it is also made as a loose file for another plan
     * @param newPage whether it starts a page where there are pages, as a letter does
     */
    public record Part(
            String id,
            String bookmark,
            int level,
            String number,
            String title,
            Fragment fragment,
            boolean newPage,
            List<Passage> passages,
            List<Part> parts) {
        public Part {
            passages = List.copyOf(passages);
            parts = List.copyOf(parts);
        }

        /** Whether its first passage needs a page on its side: the heading goes with it, so that it does not stay behind alone. */
        public boolean startsLandscape() {
            if (!passages.isEmpty()) {
                return passages.get(0).landscape();
            }
            return !parts.isEmpty() && parts.get(0).startsLandscape();
        }
    }

    /** Whether a part is also made as a loose file, and whether its heading belongs there: a title may only say where the text goes. */
    public enum Fragment {
        NONE,
        WITH_HEADING,
        WITHOUT_HEADING
    }

    /** What a passage is for: running text, a form to fill in, or lines for signatures. */
    public enum PassageKind {
        TEXT,
        FORM,
        SIGNATURES
    }

    /**
     * The elements that one block of the pack gave.
     *
     * @param blockId for example {@code norm/kern}
     * @param bookmark anchor name, as for parts
     * @param openness the Dutch word
     * @param landscape whether it needs a page on its side
     */
    public record Passage(
            String blockId,
            String bookmark,
            String openness,
            PassageKind kind,
            boolean landscape,
            List<Element> elements) {
        public Passage {
            elements = List.copyOf(elements);
        }
    }
}
