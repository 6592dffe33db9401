package nl.ivpgenerator.render.insertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import nl.ivpgenerator.render.office.WordNames;

/** Where fields begin and end that may span paragraphs, such as a table of contents (ECMA-376 part 1, 17.16.18). */
final class Fields {

    private static final QName KIND = new QName(WordNames.MAIN, "fldCharType");
    private static final Set<String> OWN_STORY = Set.of("txbxContent");

    private final List<Range> ranges = new ArrayList<>();
    private int depth;
    private int start;

    /** From the sign that begins an outer field to just after the one that ends it. */
    private record Range(int start, int end) {}

    Fields(Node body) {
        walk(body);
        if (depth > 0) {
            ranges.add(new Range(start, body.end()));
        }
    }

    private void walk(Node node) {
        for (Node child : node.children()) {
            if (child.is("fldChar")) {
                count(child);
            } else if (!child.isOneOf(OWN_STORY)) {
                walk(child);
            }
        }
    }

    private void count(Node sign) {
        String kind = sign.attribute(KIND);
        if (kind.equals("begin")) {
            start = depth == 0 ? sign.start() : start;
            depth++;
        } else if (kind.equals("end") && depth > 0) {
            depth--;
            if (depth == 0) {
                ranges.add(new Range(start, sign.end()));
            }
        }
    }

    /** Whether a place in the text lies within a field. */
    boolean hold(int offset) {
        return ranges.stream().anyMatch(range -> range.start() < offset && offset < range.end());
    }
}
