package nl.ivpgenerator.render;

import java.util.function.UnaryOperator;

/**
 * How text of one role looks in an editable document when no template of the municipality says so.
 *
 * @param size in points; 0 as the text around it
 * @param color {@code #rrggbb}; empty as the text around it
 * @param ground {@code #rrggbb} behind the text; empty for none
 * @param before white above a paragraph, in points
 * @param after white below a paragraph, in points
 * @param line height of a line in hundredths of the size; 0 as the text around it
 * @param indent white left of a paragraph, in millimetres
 * @param hanging how far the first line stands out to the left, in millimetres
 * @param keepWithNext whether a paragraph stays on the page of what follows
 * @param bar whether a coloured line stands left of a paragraph
 */
public record TextStyle(
        double size,
        boolean bold,
        boolean italic,
        boolean underlined,
        String color,
        String ground,
        double before,
        double after,
        int line,
        double indent,
        double hanging,
        boolean keepWithNext,
        boolean bar) {

    /** Like the text around it. */
    public static final TextStyle PLAIN = new TextStyle(0, false, false, false, "", "", 0, 0, 0, 0, 0, false, false);

    /** The same with letters of another colour. */
    public TextStyle withColor(String other) {
        return withColors(own -> own.equals(color) ? other : own);
    }

    /** The same with other colours. */
    TextStyle withColors(UnaryOperator<String> colors) {
        return new TextStyle(
                size,
                bold,
                italic,
                underlined,
                colors.apply(color),
                colors.apply(ground),
                before,
                after,
                line,
                indent,
                hanging,
                keepWithNext,
                bar);
    }
}
