package nl.ivpgenerator.render.read;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a page of ours, which is XML. The heading above the notes and the ways back from them are of HTML alone. */
public final class HtmlReading {

    private static final Set<String> WITHIN_A_WORD = Set.of("a", "span", "strong", "em", "sup", "b", "img");

    private final Words words = new Words();

    private HtmlReading() {}

    public static Reading of(byte[] page) {
        HtmlReading reading = new HtmlReading();
        Document document = Xml.parse(page);
        Xml.all(document, "header").forEach(reading::element);
        Xml.all(document, "main").forEach(reading::element);
        return reading.words.reading();
    }

    private void element(Element element) {
        String role = element.getAttribute("role");
        if (role.equals("doc-endnotes")) {
            Xml.all(element, "div").forEach(this::note);
        } else if (role.equals("doc-noteref")) {
            words.mark(element.getTextContent());
        } else if (!role.equals("doc-backlink")) {
            boolean apart = !WITHIN_A_WORD.contains(element.getTagName());
            gapIf(apart);
            content(element);
            gapIf(apart);
        }
    }

    private void note(Element note) {
        if (note.getAttribute("class").equals("noot")) {
            int number = Integer.parseInt(note.getAttribute("id").substring("noot-".length()));
            words.note(number, () -> content(note));
        }
    }

    private void content(Element element) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                element(child);
            } else {
                words.text(node.getTextContent());
            }
        }
    }

    private void gapIf(boolean apart) {
        if (apart) {
            words.gap();
        }
    }
}
