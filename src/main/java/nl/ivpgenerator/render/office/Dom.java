package nl.ivpgenerator.render.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Short ways through a tree, by namespace and local name. They go from sibling to sibling: the lists of the DOM keep a hidden memory, which
 * makes them slow in long documents and unsafe for several threads.
 */
public final class Dom {

    private Dom() {}

    /** The elements directly below, in their order. */
    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The elements of one name directly below. */
    public static List<Element> children(Node parent, String namespace, String name) {
        return children(parent).stream()
                .filter(child -> is(child, namespace, name))
                .toList();
    }

    /** The first element of that name directly below. */
    public static Optional<Element> child(Node parent, String namespace, String name) {
        return children(parent, namespace, name).stream().findFirst();
    }

    /** All elements of one name at any depth, in reading order. */
    public static List<Element> all(Node parent, String namespace, String name) {
        List<Element> found = new ArrayList<>();
        collect(parent, namespace, name, found);
        return found;
    }

    private static void collect(Node parent, String namespace, String name, List<Element> found) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (is(element, namespace, name)) {
                    found.add(element);
                }
                collect(element, namespace, name, found);
            }
        }
    }

    public static boolean is(Node node, String namespace, String name) {
        return name.equals(node.getLocalName()) && namespace.equals(node.getNamespaceURI());
    }

    /** The attribute's value; empty when it is absent or empty. */
    public static Optional<String> attribute(Element element, String namespace, String name) {
        String value = element.getAttributeNS(namespace.isEmpty() ? null : namespace, name);
        return Optional.of(value).filter(found -> !found.isEmpty());
    }
}
