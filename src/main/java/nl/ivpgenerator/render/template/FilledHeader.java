package nl.ivpgenerator.render.template;

import static nl.ivpgenerator.render.office.WordNames.MAIN;

import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.render.office.Dom;
import nl.ivpgenerator.render.office.XmlWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a header or footer of a template for one document: where it shows the title or the author, these are ours. */
final class FilledHeader {

    private final String title;
    private final String author;

    FilledHeader(String title, String author) {
        this.title = title;
        this.author = author;
    }

    /** The finished part; {@code template} stays as it is. */
    byte[] of(Document template) {
        Document copy = (Document) template.cloneNode(true);
        Element root = copy.getDocumentElement();
        controls(root);
        fields(root);
        return XmlWriter.toPart(copy);
    }

    /** Controls that show a property (ECMA-376 part 1, 17.5.2.6). */
    private void controls(Element root) {
        for (Element control : Dom.all(root, MAIN, "sdt")) {
            Optional<Element> properties = Dom.child(control, MAIN, "sdtPr");
            properties
                    .flatMap(found -> Dom.child(found, MAIN, "dataBinding"))
                    .flatMap(binding -> property(binding.getAttributeNS(MAIN, "xpath")))
                    .ifPresent(text -> {
                        Dom.children(control, MAIN, "sdtContent").forEach(content -> show(texts(content), text));
                        properties.stream()
                                .flatMap(found -> Dom.children(found, MAIN, "showingPlcHdr").stream())
                                .forEach(flag -> flag.getParentNode().removeChild(flag));
                    });
        }
    }

    private Optional<String> property(String path) {
        if (path.contains("title")) {
            return Optional.of(title);
        }
        return path.contains("creator") ? Optional.of(author) : Optional.empty();
    }

    /** Fields keep the words that they showed last; programs do not always work them out. */
    private void fields(Element root) {
        for (Field field : Field.all(root)) {
            if (field.name().equals("TITLE")) {
                show(field.shown(), title);
            } else if (field.name().equals("AUTHOR")) {
                show(field.shown(), author);
            }
        }
    }

    private static List<Element> texts(Element parent) {
        return Dom.all(parent, MAIN, "t");
    }

    /** The first text becomes all; the others become empty. */
    private static void show(List<Element> texts, String shown) {
        String left = shown;
        for (Element text : texts) {
            text.setTextContent(left);
            left = "";
        }
    }
}
