package nl.ivpgenerator.render.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import nl.ivpgenerator.render.XmlText;

/** Builds text that is both HTML5 and XML: every element is closed, every text escaped. */
final class Markup {

    private static final Set<String> INLINE = Set.of("a", "span", "strong", "em", "sup", "br", "img", "b", "title");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are names and values by turns. */
    Markup open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** An element without content, such as {@code br}. */
    Markup single(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** A whole element with only text in it. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    Markup text(String text) {
        XmlText.escape(text, out);
        return this;
    }

    /** Text that is not to be escaped; it has been checked to hold neither {@code <} nor {@code &}. */
    Markup raw(String text) {
        if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
            throw new IllegalArgumentException("raw text with a tag or an entity");
        }
        out.append(text);
        return this;
    }

    /** Puts finished markup here. */
    Markup append(Markup finished) {
        out.append(finished.finished());
        return this;
    }

    /** The whole, after its document type. */
    String toDocument() {
        return "<!DOCTYPE html>" + finished() + "\n";
    }

    private StringBuilder finished() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out;
    }

    private void start(String tag, String... attributes) {
        if (!INLINE.contains(tag)) {
            out.append('\n');
        }
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            XmlText.escape(attributes[i + 1], out);
            out.append('"');
        }
    }
}
