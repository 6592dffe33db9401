package nl.ivpgenerator.render.read;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Element;

/** Keeps account of the fields around a place in a Word document: they may be nested (ECMA-376 part 1, 17.16.18). */
final class WordFields {

    private final Deque<StringBuilder> open = new ArrayDeque<>();

    /** To be called with each {@code w:fldChar} and {@code w:instrText}, in the order of the document. */
    void meet(Element element) {
        String kind = element.getAttribute("w:fldCharType");
        if (element.getTagName().equals("w:instrText")) {
            open.peek().append(element.getTextContent());
        } else if (kind.equals("begin")) {
            open.push(new StringBuilder());
        } else if (kind.equals("end")) {
            open.pop();
        }
    }

    /** Whether the innermost field is of this kind. */
    boolean within(String kind) {
        return !open.isEmpty() && open.peek().toString().strip().startsWith(kind);
    }
}
