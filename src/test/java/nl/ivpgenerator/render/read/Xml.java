package nl.ivpgenerator.render.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads XML for tests. Elements and attributes go by their name with prefix, as our writers and LibreOffice write them. */
public final class Xml {

    private Xml() {}

    public static Document parse(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError("not well-formed", broken);
        }
    }

    /** All elements of this name, in the order of the document. */
    public static Stream<Element> all(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    /** All elements of this name within {@code root}, in the order of the document. */
    public static Stream<Element> all(Element root, String name) {
        return elements(root.getElementsByTagName(name));
    }

    /** The direct child elements. */
    public static List<Element> children(Element parent) {
        return elements(parent.getChildNodes()).toList();
    }

    /** The direct child elements of this name. */
    public static Stream<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes())
                .filter(child -> child.getTagName().equals(name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        List<Node> all =
                IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
        return all.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }
}
