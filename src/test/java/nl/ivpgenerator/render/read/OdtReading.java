package nl.ivpgenerator.render.read;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the text of an OpenDocument file (ODF 1.3 part 3, 5 and 6). */
public final class OdtReading {

    private static final Set<String> NOT_THE_BODY = Set.of(
            "text:table-of-content",
            "text:sequence-decls",
            "text:tracked-changes",
            "office:forms",
            "svg:title",
            "svg:desc",
            "table:title",
            "table:desc",
            "text:note-citation");

    private final Words words = new Words();

    private OdtReading() {}

    public static Reading of(byte[] file) {
        OdtReading reading = new OdtReading();
        Xml.all(Parts.of(file).xml("content.xml"), "office:text").forEach(reading::content);
        return reading.words.reading();
    }

    private void element(Element element) {
        switch (element.getTagName()) {
            case "text:p", "text:h" -> {
                content(element);
                words.gap();
            }
            case "text:s", "text:tab", "text:line-break" -> words.gap();
            case "text:note" -> note(element);
            case "text:note-ref" -> words.mark(element.getTextContent());
            default -> {
                if (!NOT_THE_BODY.contains(element.getTagName())) {
                    content(element);
                }
            }
        }
    }

    private void note(Element note) {
        String number = Xml.children(note, "text:note-citation")
                .findFirst()
                .orElseThrow()
                .getTextContent();
        words.mark(number);
        words.note(Integer.parseInt(number), () -> content(note));
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
}
