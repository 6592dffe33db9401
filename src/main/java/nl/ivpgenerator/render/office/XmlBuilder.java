package nl.ivpgenerator.render.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.ivpgenerator.render.XmlText;

/** Builds XML without white space of its own: in office formats that would be text. */
public final class XmlBuilder {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are names and values by turns. */
    public XmlBuilder open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** An element without content. */
    public XmlBuilder single(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** A whole element with only text in it. */
    public XmlBuilder element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    public XmlBuilder close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    public XmlBuilder text(String text) {
        XmlText.escape(text, out);
        return this;
    }

    /** Puts finished XML here. */
    public XmlBuilder append(XmlBuilder finished) {
        out.append(finished.finished());
        return this;
    }

    /** Puts well-formed XML of a user's own file here, which a parser has read and written before. */
    public XmlBuilder append(String parsed) {
        out.append(parsed);
        return this;
    }

    /** Whether nothing has been written yet. */
    public boolean isEmpty() {
        return out.isEmpty();
    }

    /** The XML so far, without declaration; every element must have been closed. */
    public String toXml() {
        return finished().toString();
    }

    /** The whole part of a file: declaration and XML in UTF-8. */
    public byte[] toPart() {
        return (DECLARATION + finished()).getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder finished() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            XmlText.escape(attributes[i + 1], out);
            out.append('"');
        }
    }
}
