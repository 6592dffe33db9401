package nl.ivpgenerator.render.insertion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import nl.ivpgenerator.render.office.WordNames;
import org.jspecify.annotations.Nullable;

/** An element of a part, with the places in the text where it starts and ends. */
final class Node {

    private final QName name;
    private final Map<QName, String> attributes;
    private final @Nullable Node parent;
    private final List<Node> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final int start;
    private final int inner;
    private int innerEnd;
    private int end;

    /**
     * @param start of the tag that opens it
     * @param inner just after that tag
     */
    Node(QName name, Map<QName, String> attributes, @Nullable Node parent, int start, int inner) {
        this.name = name;
        this.attributes = attributes;
        this.parent = parent;
        this.start = start;
        this.inner = inner;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void end(int innerEnd, int end) {
        this.innerEnd = innerEnd;
        this.end = end;
    }

    void addText(String more) {
        text.append(more);
    }

    QName name() {
        return name;
    }

    /** Whether this is the element of WordprocessingML with this name. */
    boolean is(String wordName) {
        return name.getLocalPart().equals(wordName) && name.getNamespaceURI().equals(WordNames.MAIN);
    }

    boolean isOneOf(Set<String> wordNames) {
        return wordNames.contains(name.getLocalPart()) && name.getNamespaceURI().equals(WordNames.MAIN);
    }

    @Nullable
    Node parent() {
        return parent;
    }

    List<Node> children() {
        return Collections.unmodifiableList(children);
    }

    /** The first child of WordprocessingML with this name. */
    Optional<Node> child(String wordName) {
        return children(wordName).findFirst();
    }

    Stream<Node> children(String wordName) {
        return children.stream().filter(child -> child.is(wordName));
    }

    /** All elements below this one, in the order of the file. */
    Stream<Node> descendants() {
        return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.descendants()));
    }

    /** The value of an attribute, or empty text. */
    String attribute(QName attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The value of an attribute without namespace, or empty text. */
    String attribute(String plain) {
        return attribute(new QName(plain));
    }

    /** The value ({@code w:val}) of the first child with this name; empty when there is none. */
    Optional<String> valueOf(String wordName) {
        return child(wordName).map(child -> child.attribute(Names.VALUE));
    }

    /** The characters directly in this element. */
    String text() {
        return text.toString();
    }

    int start() {
        return start;
    }

    /** Just after the tag that opens it. */
    int inner() {
        return inner;
    }

    /** Just before the tag that closes it. */
    int innerEnd() {
        return innerEnd;
    }

    int end() {
        return end;
    }

    /** Whether it is one tag that opens and closes at once. */
    boolean isEmptyTag() {
        return innerEnd == end;
    }
}
