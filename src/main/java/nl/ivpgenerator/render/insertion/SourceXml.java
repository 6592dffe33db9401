package nl.ivpgenerator.render.insertion;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

/**
 * The XML of one part as text, with a tree that knows where each element stands in it. Java's parsers do not tell that. Reads only what a real
 * parser has found well-formed and without a document type, so it need not look for faults.
 */
final class SourceXml {

    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=/]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");
    private static final Pattern NAME = Pattern.compile("[^\\s/>]+");
    private static final String DECLARATION = "xmlns";

    private final String text;
    private final Charset charset;
    private final Node root;

    private SourceXml(String text, Charset charset) {
        this.text = text;
        this.charset = charset;
        this.root = new Reader(text).read();
    }

    /** The part, or nothing when it is in an encoding that Office files may not have (ECMA-376 part 2, 9.1.2). */
    static Optional<SourceXml> of(byte[] part) {
        Charset charset = charset(part);
        String text = new String(part, charset);
        return Arrays.equals(text.getBytes(charset), part)
                ? Optional.of(new SourceXml(text, charset))
                : Optional.empty();
    }

    private static Charset charset(byte[] part) {
        if (part.length > 1 && part[0] == (byte) 0xfe && part[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return part.length > 1 && part[0] == (byte) 0xff && part[1] == (byte) 0xfe
                ? StandardCharsets.UTF_16LE
                : StandardCharsets.UTF_8;
    }

    Node root() {
        return root;
    }

    String text() {
        return text;
    }

    byte[] encode(String changed) {
        return changed.getBytes(charset);
    }

    /** Goes through the tags once. */
    private static final class Reader {

        private final String text;
        private final Deque<Node> open = new ArrayDeque<>();
        private final Deque<Map<String, String>> prefixes = new ArrayDeque<>();
        private int at;

        Reader(String text) {
            this.text = text;
            prefixes.push(Map.of("xml", XMLConstants.XML_NS_URI, "", ""));
        }

        Node read() {
            while (true) {
                int tag = text.indexOf('<', at);
                addText(tag);
                at = tag;
                if (text.startsWith("<?", at)) {
                    skipPast("?>");
                } else if (text.startsWith("<!--", at)) {
                    skipPast("-->");
                } else if (text.startsWith("<![CDATA[", at)) {
                    int end = text.indexOf("]]>", at);
                    open.element().addText(text.substring(at + "<![CDATA[".length(), end));
                    skipPast("]]>");
                } else if (text.startsWith("</", at)) {
                    int end = text.indexOf('>', at) + 1;
                    Node closed = close(at, end);
                    if (open.isEmpty()) {
                        return closed;
                    }
                } else {
                    Node opened = open();
                    if (opened.isEmptyTag() && open.isEmpty()) {
                        return opened;
                    }
                }
            }
        }

        private void addText(int end) {
            if (!open.isEmpty() && end > at) {
                open.element().addText(Entities.decoded(text.substring(at, end)));
            }
        }

        private void skipPast(String mark) {
            at = text.indexOf(mark, at) + mark.length();
        }

        private Node close(int innerEnd, int end) {
            Node closed = open.pop();
            prefixes.pop();
            closed.end(innerEnd, end);
            at = end;
            return closed;
        }

        private Node open() {
            int start = at;
            int end = tagEnd(start);
            boolean empty = text.charAt(end - 2) == '/';
            String tag = text.substring(start + 1, end - (empty ? 2 : 1));
            Matcher name = NAME.matcher(tag);
            name.find();
            Map<String, String> written = attributes(tag.substring(name.end()));
            prefixes.push(declared(written));
            Node node = new Node(
                    qualified(name.group(), prefixes.element().getOrDefault("", "")),
                    qualified(written),
                    open.peek(),
                    start,
                    end);
            open.push(node);
            at = end;
            return empty ? close(end, end) : node;
        }

        /** A {@code >} may stand in the value of an attribute. */
        private int tagEnd(int start) {
            char quote = 0;
            for (int i = start; ; i++) {
                char sign = text.charAt(i);
                if (quote != 0) {
                    quote = sign == quote ? 0 : quote;
                } else if (sign == '"' || sign == '\'') {
                    quote = sign;
                } else if (sign == '>') {
                    return i + 1;
                }
            }
        }

        private static Map<String, String> attributes(String tag) {
            Map<String, String> attributes = new HashMap<>();
            Matcher matcher = ATTRIBUTE.matcher(tag);
            while (matcher.find()) {
                String quoted = matcher.group(2);
                attributes.put(matcher.group(1), Entities.decoded(quoted.substring(1, quoted.length() - 1)));
            }
            return attributes;
        }

        private Map<String, String> declared(Map<String, String> attributes) {
            Map<String, String> known = prefixes.element();
            if (attributes.keySet().stream().noneMatch(name -> name.startsWith(DECLARATION))) {
                return known;
            }
            Map<String, String> all = new HashMap<>(known);
            attributes.forEach((name, value) -> {
                if (name.equals(DECLARATION)) {
                    all.put("", value);
                } else if (name.startsWith(DECLARATION + ":")) {
                    all.put(name.substring(DECLARATION.length() + 1), value);
                }
            });
            return all;
        }

        private Map<QName, String> qualified(Map<String, String> attributes) {
            Map<QName, String> qualified = new HashMap<>();
            attributes.forEach((name, value) -> {
                if (!name.startsWith(DECLARATION)) {
                    qualified.put(qualified(name, ""), value);
                }
            });
            return qualified;
        }

        private QName qualified(String name, String standard) {
            int colon = name.indexOf(':');
            return colon < 0
                    ? new QName(standard, name)
                    : new QName(
                            prefixes.element().getOrDefault(name.substring(0, colon), ""), name.substring(colon + 1));
        }
    }
}
