package nl.ivpgenerator.render.word;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.SampleStyles;
import nl.ivpgenerator.render.read.Parts;
import nl.ivpgenerator.render.read.Xml;
import org.w3c.dom.Element;

/**
 * Looks into a Word document.
 *
 * @param styles names by identifier
 */
record WordFile(Parts parts, Map<String, String> styles) {

    static WordFile of(byte[] file) {
        Parts parts = Parts.of(file);
        Map<String, String> styles = Xml.all(parts.xml("word/styles.xml"), "w:style")
                .collect(Collectors.toMap(style -> style.getAttribute("w:styleId"), style -> value(style, "w:name")));
        return new WordFile(parts, styles);
    }

    static WordFile of(Document document) {
        return of(document, SampleStyles.sans());
    }

    static WordFile of(Document document, HouseStyle style) {
        return of(new WordRenderer().render(document, style));
    }

    /** All elements of this name in a part such as {@code document}. */
    Stream<Element> all(String part, String name) {
        return Xml.all(parts.xml("word/" + part + ".xml"), name);
    }

    /** The paragraphs of the text with a style of this name. */
    List<Element> paragraphs(String style) {
        return all("document", "w:p")
                .filter(paragraph -> style(paragraph).equals(style))
                .toList();
    }

    /** The definition of the style with this name. */
    Element definition(String name) {
        return all("styles", "w:style")
                .filter(style -> value(style, "w:name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no style " + name));
    }

    /** The name of a paragraph's style. */
    String style(Element paragraph) {
        return styles.get(value(paragraph, "w:pStyle"));
    }

    static String text(Element element) {
        return Xml.all(element, "w:t").map(Element::getTextContent).collect(Collectors.joining());
    }

    static List<String> texts(List<Element> elements) {
        return elements.stream().map(WordFile::text).toList();
    }

    /** The value of the first element of this name within {@code element}; empty without one. */
    static String value(Element element, String name) {
        return attribute(element, name, "w:val");
    }

    static String attribute(Element element, String name, String attribute) {
        return Xml.all(element, name)
                .findFirst()
                .map(found -> found.getAttribute(attribute))
                .orElse("");
    }

    static boolean has(Element element, String name) {
        return Xml.all(element, name).findAny().isPresent();
    }
}
