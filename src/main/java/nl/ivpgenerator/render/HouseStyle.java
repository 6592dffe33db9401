package nl.ivpgenerator.render;

import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.document.Layout;

/**
 * How documents look: values from pack and profile, already checked.
 *
 * @param color the main colour, for titles and rules, as {@code #rrggbb}; readable on white (4.5 to 1, WCAG 1.4.3)
 * @param accent the second colour, as {@code #rrggbb}; for areas, so it need not be readable on white
 * @param typeface the shipped family that the documents are set in
 * @param symbols the family for check boxes and other signs that the typeface lacks
 * @param styleSheet the pack's CSS for HTML and PDF; names the values above as {@code var(--...)}
 * @param look the pack's styles for Word and OpenDocument
 * @param wordTemplate the municipality's own template; its styles, headers and footers go before {@code look}
 */
public record HouseStyle(
        String color,
        String accent,
        Typeface typeface,
        Typeface symbols,
        Optional<Logo> logo,
        String styleSheet,
        Look look,
        Optional<OfficeFile> wordTemplate) {

    private static final List<String> SERIF = List.of("Georgia");
    private static final List<String> SANS = List.of("Segoe UI", "Arial");

    /** The same with another look for Word and OpenDocument. */
    public HouseStyle withLook(Look other) {
        return new HouseStyle(color, accent, typeface, symbols, logo, styleSheet, other, wordTemplate);
    }

    /** The same for a document that is set so. */
    public HouseStyle forLayout(Layout layout) {
        return withLook(look.forLayout(layout));
    }

    /**
     * A family of fonts as TrueType.
     *
     * @param serif whether a reader without these fonts is better off with another serif family
     */
    public record Typeface(String name, boolean serif, List<Font> fonts) {
        public Typeface {
            fonts = List.copyOf(fonts);
        }

        /** Families that most computers have, for readers without this one; the best first. */
        public List<String> substitutes() {
            return serif ? SERIF : SANS;
        }
    }

    /** One cut of a family. {@code data} is not to be changed; the same array is the same font. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Font(boolean bold, boolean italic, byte[] data) {

        /** Written out, because what Java makes for a record costs a start of the program more than all use of it. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Font font && bold == font.bold && italic == font.italic && data == font.data;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(data);
        }
    }

    /** A picture, with the words that say what it shows. {@code data} is not to be changed. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Logo(String mediaType, byte[] data, int width, int height, String description) {}
}
