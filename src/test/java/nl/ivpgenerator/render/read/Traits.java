package nl.ivpgenerator.render.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ivpgenerator.render.Color;

/**
 * What a screen reader and its user depend on in a file of text.
 *
 * @param languages every language that is named anywhere in the file
 * @param pictures the words that say what each picture shows; empty when it has none
 * @param items how many items real lists have, those with a check box apart in {@code boxes}
 * @param emptyParagraphs the text before each empty paragraph that could be left out
 * @param links the words of each link
 * @param paints every colour of text with the ground on which it stands
 * @param loose how many frames and text boxes stand outside the order of the text
 */
public record Traits(
        List<Structure.Heading> headings,
        String title,
        String author,
        Set<String> languages,
        List<String> pictures,
        List<TableTraits> tables,
        long items,
        long boxes,
        List<String> emptyParagraphs,
        List<String> links,
        Set<Paint> paints,
        long loose) {

    public Traits {
        languages = new TreeSet<>(languages);
    }

    /** A table: what it is called, and whether its first row and its first column are marked as headers. */
    public record TableTraits(String title, boolean headerRow, boolean headerColumn) {}

    /** Text of one colour on a ground of another. */
    public record Paint(Color text, Color ground) {
        public boolean isReadable() {
            return text.contrast(ground) >= Color.READABLE;
        }
    }
}
