package nl.ivpgenerator.render.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What holds a file together for programs and screen readers.
 *
 * @param headings in order
 * @param bookmarks our anchors
 * @param tables how many tables there are
 */
public record Structure(List<Heading> headings, Set<String> bookmarks, long tables) {

    private static final String ANCHOR = "ivp_";

    /** A heading with its level from 1; {@code text} includes the number, with single blanks. */
    public record Heading(int level, String text) {}

    public static Structure ofWord(byte[] file) {
        Parts parts = Parts.of(file);
        Document document = parts.xml("word/document.xml");
        Map<String, Integer> levels = levels(parts.xml("word/styles.xml"));
        List<Heading> headings = Xml.all(document, "w:p")
                .filter(paragraph -> levels.containsKey(style(paragraph)))
                .map(paragraph -> new Heading(levels.get(style(paragraph)), text(Xml.all(paragraph, "w:t"))))
                .toList();
        return new Structure(
                headings,
                anchors(Xml.all(document, "w:bookmarkStart").map(start -> start.getAttribute("w:name"))),
                Xml.all(document, "w:tbl").count());
    }

    public static Structure ofOpenDocument(byte[] file) {
        Document document = Parts.of(file).xml("content.xml");
        List<Heading> headings = Xml.all(document, "text:h")
                .map(heading -> new Heading(
                        Integer.parseInt(heading.getAttribute("text:outline-level")), text(Stream.of(heading))))
                .toList();
        Stream<Element> marks =
                Stream.concat(Xml.all(document, "text:bookmark"), Xml.all(document, "text:bookmark-start"));
        return new Structure(
                headings,
                anchors(marks.map(mark -> mark.getAttribute("text:name"))),
                Xml.all(document, "table:table").count());
    }

    /** The identifiers of the styles for headings with their levels; Word keeps their English names in every language. */
    private static Map<String, Integer> levels(Document styles) {
        return Xml.all(styles, "w:style")
                .filter(style -> name(style).matches("heading [1-6]"))
                .collect(Collectors.toMap(
                        style -> style.getAttribute("w:styleId"),
                        style -> name(style).charAt(8) - '0'));
    }

    private static String name(Element style) {
        return Xml.children(style, "w:name")
                .map(name -> name.getAttribute("w:val").toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private static String style(Element paragraph) {
        return Xml.children(paragraph, "w:pPr")
                .flatMap(properties -> Xml.children(properties, "w:pStyle"))
                .map(style -> style.getAttribute("w:val"))
                .findFirst()
                .orElse("");
    }

    private static String text(Stream<Element> pieces) {
        return pieces.map(Element::getTextContent)
                .collect(Collectors.joining())
                .replaceAll("[ \n]+", " ")
                .strip();
    }

    private static Set<String> anchors(Stream<String> names) {
        return names.filter(name -> name.startsWith(ANCHOR)).collect(Collectors.toCollection(TreeSet::new));
    }
}
