package nl.ivpgenerator.compose.lint;

/** A piece of a template, from character {@code start} up to {@code end}. */
sealed interface Piece {

    int start();

    int end();

    /** The template's own text. */
    record Text(int start, int end) implements Piece {}

    /** {@code <#-- remark -->}. */
    record Comment(int start, int end) implements Piece {}

    /** {@code ${expression}}; {@code inner} is where the expression starts. */
    record Interpolation(int start, int end, int inner, String expression) implements Piece {}

    /**
     * {@code <#name arguments>} or {@code </#name>}.
     *
     * @param name with {@code @} in front for a call of a macro
     * @param inner where the arguments start
     */
    record Directive(int start, int end, String name, boolean closing, int inner, String arguments) implements Piece {}

    /** Something that is opened and never closed; the rest of the template. */
    record Unclosed(int start, int end, String opening) implements Piece {}
}
