package nl.ivpgenerator.compose.template;

/** What a rendering makes of the values that a template prints. */
public enum Mode {
    /** Values as Markdown that means exactly their text. */
    MARKDOWN,
    /** The word "woord" for each value, for the shape proof. */
    WORDS,
    /** Values as they are, for titles: plain text of one line. */
    PLAIN
}
