package nl.ivpgenerator.compose.template;

import java.io.IOException;
import java.io.Writer;
import nl.ivpgenerator.document.MarkdownDialect;

/** Takes what one template writes: knows how far it is, keeps values apart from the template's own text, and has a bound. */
public final class PassageWriter extends Writer {

    private static final String WORD = "woord";

    /** That a template wrote more than it may. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final StringBuilder text = new StringBuilder();
    private final Mode mode;
    private final int bound;

    /** @param bound the number of characters that may be written */
    public PassageWriter(Mode mode, int bound) {
        this.mode = mode;
        this.bound = bound;
    }

    public Mode mode() {
        return mode;
    }

    /** How many characters have been written. */
    public int offset() {
        return text.length();
    }

    public String text() {
        return text.toString();
    }

    int bound() {
        return bound;
    }

    /** Writes a value that the template prints. An empty one stays empty in every mode. */
    void value(String value) throws IOException {
        add(printed(value));
    }

    private String printed(String value) {
        if (mode == Mode.PLAIN) {
            return value;
        }
        return mode == Mode.WORDS && !value.isBlank() ? WORD : MarkdownDialect.escape(value);
    }

    private void add(CharSequence more) throws IOException {
        if (text.length() + more.length() > bound) {
            throw new TooLarge();
        }
        text.append(more);
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        add(new String(characters, offset, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
