package nl.ivpgenerator.render.office;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Writes a tree as XML: equal bytes for equal trees on every JDK, text as it is, and a declaration for every namespace, also of elements that
 * came from elsewhere. Comments and processing instructions are left out.
 */
public final class XmlWriter {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder();

    private XmlWriter() {}

    /** The whole part of a file: declaration and XML in UTF-8. */
    public static byte[] toPart(Document document) {
        return (DECLARATION + toXml(document.getDocumentElement())).getBytes(StandardCharsets.UTF_8);
    }

    /** One element that can stand anywhere: it declares all namespaces that were in force for it. */
    public static String toXml(Element element) {
        XmlWriter writer = new XmlWriter();
        writer.write(element, inherited(element), Map.of());
        return writer.out.toString();
    }

    /** The prefixes that the elements above have declared; also those that only values of attributes use, as for markup compatibility. */
    private static Map<String, String> inherited(Element element) {
        Map<String, String> prefixes = new TreeMap<>();
        for (Node above = element.getParentNode(); above instanceof Element; above = above.getParentNode()) {
            declared(above).forEach(prefixes::putIfAbsent);
        }
        return prefixes;
    }

    private static Map<String, String> declared(Node element) {
        Map<String, String> prefixes = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (isDeclaration(attribute)) {
                boolean unnamed = attribute.getPrefix() == null;
                prefixes.put(unnamed ? "" : attribute.getLocalName(), attribute.getNodeValue());
            }
        }
        return prefixes;
    }

    private static boolean isDeclaration(Node attribute) {
        return XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
    }

    /**
     * @param asked what this element declares beside its own declarations
     * @param known what the written elements above have declared
     */
    private void write(Element element, Map<String, String> asked, Map<String, String> known) {
        Map<String, String> needed = new TreeMap<>(asked);
        needed.putAll(declared(element));
        need(element, known, needed);
        NamedNodeMap attributes = element.getAttributes();
        Map<String, Attr> own = new TreeMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!isDeclaration(attribute)) {
                own.put(attribute.getName(), attribute);
                if (attribute.getPrefix() != null) {
                    need(attribute, known, needed);
                }
            }
        }
        needed.entrySet().removeAll(known.entrySet());
        out.append('<').append(element.getTagName());
        needed.forEach((prefix, uri) -> attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri));
        own.forEach((name, attribute) -> attribute(name, attribute.getValue()));
        content(element, needed.isEmpty() ? known : joined(known, needed));
    }

    private static Map<String, String> joined(Map<String, String> known, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(known);
        all.putAll(more);
        return all;
    }

    private static void need(Node node, Map<String, String> known, Map<String, String> needed) {
        String prefix = Optional.ofNullable(node.getPrefix()).orElse("");
        String uri = Optional.ofNullable(node.getNamespaceURI()).orElse("");
        String bound = needed.getOrDefault(prefix, known.getOrDefault(prefix, ""));
        if (!prefix.equals("xml") && !bound.equals(uri)) {
            needed.put(prefix, uri);
        }
    }

    private void content(Element element, Map<String, String> known) {
        if (element.getFirstChild() == null) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                write(child, Map.of(), known);
            } else if (node instanceof Text text) {
                escape(text.getData(), false);
            }
        }
        out.append("</").append(element.getTagName()).append('>');
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
    }

    /** Also the line ends that a parser would otherwise make into blanks or other line ends. */
    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.append(c);
            }
        }
    }
}
