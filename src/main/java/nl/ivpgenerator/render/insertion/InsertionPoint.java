package nl.ivpgenerator.render.insertion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A place in the body between two of its elements.
 *
 * @param container the element in which it lies: the body, or the content of a content control
 * @param index of the child before which it lies; the number of children for the end
 */
record InsertionPoint(Node container, int index) {

    /** These belong to what comes after them. */
    private static final Set<String> STARTS = Set.of(
            "bookmarkStart",
            "commentRangeStart",
            "permStart",
            "moveFromRangeStart",
            "moveToRangeStart",
            "customXmlInsRangeStart",
            "customXmlDelRangeStart",
            "customXmlMoveFromRangeStart",
            "customXmlMoveToRangeStart",
            "proofErr");

    private static final Set<String> BLOCKS = Set.of("p", "tbl", "sdt", "customXml", "altChunk");

    /** Content controls whose content is no free text, or comes from elsewhere (ECMA-376 part 1, 17.5.2). */
    private static final Set<String> CLOSED = Set.of(
            "text", "dataBinding", "picture", "date", "comboBox", "dropDownList", "citation", "equation", "group");

    private static final Set<String> LOCKED = Set.of("contentLocked", "sdtContentLocked");

    /** Where a passage below a heading goes. */
    static InsertionPoint of(Heading heading, Spot spot, Outline outline) {
        if (spot == Spot.DIRECT) {
            return after(heading.paragraph());
        }
        return outline.endOf(heading)
                .map(next -> before(next.paragraph()).withoutBreaks(new Breaks(outline.body(), heading)))
                .orElseGet(() -> endOf(outline.body()));
    }

    private static InsertionPoint after(Node block) {
        Node container = parent(block);
        InsertionPoint point =
                new InsertionPoint(container, container.children().indexOf(block) + 1);
        return point.blocksFrom(point.index) == 0 && isInner(container) ? after(wrapper(container)) : point;
    }

    /** Not within a container that starts here. */
    private static InsertionPoint before(Node block) {
        Node container = parent(block);
        int index = container.children().indexOf(block);
        while (index > 0 && container.children().get(index - 1).isOneOf(STARTS)) {
            index--;
        }
        InsertionPoint point = new InsertionPoint(container, index);
        boolean first = container.children().subList(0, index).stream().noneMatch(child -> child.isOneOf(BLOCKS));
        return first && isInner(container) ? before(wrapper(container)) : point;
    }

    private static InsertionPoint endOf(Node body) {
        List<Node> children = body.children();
        int last = children.size() - 1;
        boolean section = last >= 0 && children.get(last).is("sectPr");
        return new InsertionPoint(body, section ? last : children.size());
    }

    private InsertionPoint withoutBreaks(Breaks breaks) {
        InsertionPoint point = this;
        while (point.index > 0 && breaks.belongBelow(container.children().get(point.index - 1))) {
            point = new InsertionPoint(container, point.index - 1);
        }
        return point;
    }

    /** The place in the text of the part. */
    int offset() {
        return index < container.children().size()
                ? container.children().get(index).start()
                : container.innerEnd();
    }

    /** The block before this place, if there is one in the same container. */
    Optional<Node> blockBefore() {
        return container.children().subList(0, index).stream()
                .filter(child -> child.isOneOf(BLOCKS))
                .reduce((earlier, later) -> later);
    }

    /** The block after this place, if there is one in the same container. */
    Optional<Node> blockAfter() {
        return container.children().stream()
                .skip(index)
                .filter(child -> child.isOneOf(BLOCKS))
                .findFirst();
    }

    /** Whether this place lies in a content control that does not take paragraphs. */
    boolean isClosed() {
        return Stream.iterate(container, node -> node.parent() != null, InsertionPoint::parent)
                .filter(node -> node.is("sdt"))
                .flatMap(control -> control.child("sdtPr").stream())
                .anyMatch(InsertionPoint::isClosed);
    }

    private static boolean isClosed(Node properties) {
        boolean locked = properties.valueOf("lock").filter(LOCKED::contains).isPresent();
        return locked || properties.children().stream().anyMatch(child -> child.isOneOf(CLOSED));
    }

    private long blocksFrom(int from) {
        return container.children().stream()
                .skip(from)
                .filter(child -> child.isOneOf(BLOCKS) || child.is("sectPr"))
                .count();
    }

    private static boolean isInner(Node container) {
        return container.is("sdtContent") || container.is("customXml");
    }

    private static Node wrapper(Node container) {
        return container.is("sdtContent") ? parent(container) : container;
    }

    private static Node parent(Node node) {
        Node parent = node.parent();
        if (parent == null) {
            throw new IllegalStateException("the root has no place below it");
        }
        return parent;
    }
}
