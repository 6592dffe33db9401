package nl.ivpgenerator.compose.template;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import nl.ivpgenerator.document.MarkdownDialect;

/** Takes what one template writes: knows how far it is, keeps values apart from the template's own text, and has a bound. */
public final class PassageWriter extends Writer {

    private static final String WORD = "woord";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final Pattern LINE_START =
            Pattern.compile("\\s*(?:(?:>|(?:[-+*]|[0-9]{1,9}[.)]|\\[[ xX]])\\s)\\s*)*");

    /** That a template wrote more than it may. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final StringBuilder text = new StringBuilder();
    private final Mode mode;
    private final int bound;
    private boolean lineIsNumber;

    /** @param bound the number of characters that may be written */
    public PassageWriter(Mode mode, int bound) {
        this.mode = mode;
        this.bound = bound;
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
        boolean opensLine = mode == Mode.MARKDOWN
                && NUMBER.matcher(value).matches()
                && LINE_START.matcher(line()).matches();
        add(printed(value));
        lineIsNumber = opensLine;
    }

    private String printed(String value) {
        if (mode == Mode.PLAIN) {
            return value;
        }
        if (mode == Mode.WORDS) {
            return value.isBlank() ? value : WORD;
        }
        return MarkdownDialect.escape(value);
    }

    /** What has been written of the current line. */
    private String line() {
        return text.substring(text.lastIndexOf("\n") + 1);
    }

    /** Keeps a number that starts a line, and that a full stop follows, from becoming a list. */
    private void add(String more) throws IOException {
        if (lineIsNumber && (more.startsWith(".") || more.startsWith(")"))) {
            text.append('\\');
        }
        lineIsNumber &= more.isEmpty();
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
