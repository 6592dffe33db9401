package nl.ivpgenerator.render.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ivpgenerator.render.Color;
import nl.ivpgenerator.render.read.Traits.Paint;
import nl.ivpgenerator.render.read.Traits.TableTraits;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads the traits of a Word document (ECMA-376 part 1, 17; places are of the parts that Word itself writes). */
public final class WordTraits {

    private static final Set<String> MARKS = Set.of("w:bookmarkStart", "w:bookmarkEnd");

    private final List<Document> parts;
    private final Document text;
    private final Document core;
    private final Structure structure;
    private final Set<String> listStyles;

    private WordTraits(byte[] file) {
        Parts zip = Parts.of(file);
        this.parts = zip.files().keySet().stream()
                .filter(name -> name.startsWith("word/") && name.endsWith(".xml"))
                .map(zip::xml)
                .toList();
        this.text = zip.xml("word/document.xml");
        this.core = zip.xml("docProps/core.xml");
        this.structure = Structure.ofWord(file);
        this.listStyles = Xml.all(zip.xml("word/styles.xml"), "w:style")
                .filter(style -> Xml.all(style, "w:numPr").findAny().isPresent())
                .map(style -> style.getAttribute("w:styleId"))
                .collect(Collectors.toSet());
    }

    public static Traits of(byte[] file) {
        WordTraits word = new WordTraits(file);
        return new Traits(
                word.structure.headings(),
                word.property("dc:title"),
                word.property("dc:creator"),
                word.languages(),
                word.all("wp:docPr")
                        .map(picture -> picture.getAttribute("descr"))
                        .toList(),
                word.all("w:tbl").map(WordTraits::table).toList(),
                word.all("w:p").filter(word::isItem).count(),
                word.all("w14:checkbox").count(),
                word.all("w:p")
                        .filter(WordTraits::isNeedless)
                        .map(WordTraits::before)
                        .toList(),
                word.all("w:hyperlink").map(WordTraits::words).toList(),
                word.paints(),
                word.loose());
    }

    /** Elements of the text and its notes. */
    private Stream<Element> all(String name) {
        return Xml.all(text, name);
    }

    private String property(String name) {
        return Xml.all(core, name).map(Element::getTextContent).findFirst().orElse("");
    }

    private Set<String> languages() {
        Stream<String> named = parts.stream()
                .flatMap(part -> Stream.concat(Xml.all(part, "w:lang"), Xml.all(part, "w:themeFontLang")))
                .map(language -> language.getAttribute("w:val"));
        return Stream.concat(named, Stream.of(property("dc:language"))).collect(Collectors.toSet());
    }

    private static TableTraits table(Element table) {
        String title = Xml.all(table, "w:tblCaption")
                .map(caption -> caption.getAttribute("w:val"))
                .findFirst()
                .orElse("");
        boolean row = Xml.all(table, "w:tr").findFirst().stream()
                .anyMatch(first -> Xml.all(first, "w:tblHeader").findAny().isPresent());
        Element look = Xml.all(table, "w:tblLook").findFirst().orElseThrow();
        return new TableTraits(
                title,
                row && look.getAttribute("w:firstRow").equals("1"),
                look.getAttribute("w:firstColumn").equals("1"));
    }

    private boolean isItem(Element paragraph) {
        return properties(paragraph)
                .anyMatch(property -> property.getTagName().equals("w:numPr")
                        || property.getTagName().equals("w:pStyle")
                                && listStyles.contains(property.getAttribute("w:val")));
    }

    private static Stream<Element> properties(Element paragraph) {
        return Xml.children(paragraph, "w:pPr").flatMap(all -> Xml.children(all).stream());
    }

    /** A cell must have a paragraph, and so must the end of a text or section after a table and the place between two tables. */
    private static boolean isNeedless(Element paragraph) {
        boolean filled = !words(paragraph).isBlank()
                || Xml.all(paragraph, "w:drawing").findAny().isPresent();
        boolean cell = paragraph.getParentNode().getNodeName().equals("w:tc");
        boolean closesTable = neighbour(paragraph, false).equals("w:tbl")
                && (properties(paragraph)
                                .anyMatch(property -> property.getTagName().equals("w:sectPr"))
                        || Set.of("w:tbl", "w:sectPr", "").contains(neighbour(paragraph, true)));
        return !filled && !cell && !closesTable;
    }

    private static String neighbour(Element element, boolean next) {
        org.w3c.dom.Node node = element;
        do {
            node = next ? node.getNextSibling() : node.getPreviousSibling();
        } while (node != null && MARKS.contains(node.getNodeName()));
        return node == null ? "" : node.getNodeName();
    }

    private static String before(Element paragraph) {
        return paragraph.getPreviousSibling() == null
                ? ""
                : paragraph.getPreviousSibling().getTextContent();
    }

    private static String words(Element element) {
        return Xml.all(element, "w:t").map(Element::getTextContent).collect(Collectors.joining());
    }

    /** Text without a colour of its own is ink, and text without a ground of its own stands on white. */
    private Set<Paint> paints() {
        return parts.stream()
                .flatMap(part -> Stream.concat(Xml.all(part, "w:color"), Xml.all(part, "w:shd")))
                .map(WordTraits::around)
                .map(look -> new Paint(
                        color(look, "w:color", "w:val").orElse(Color.INK),
                        color(look, "w:shd", "w:fill").orElse(Color.WHITE)))
                .collect(Collectors.toSet());
    }

    /** The style, part of a style, cell or run that has a colour or a ground. */
    private static Element around(Element colour) {
        Element properties = (Element) colour.getParentNode();
        Element owner = (Element) properties.getParentNode();
        return Set.of("w:style", "w:tblStylePr").contains(owner.getTagName()) ? owner : properties;
    }

    private static Optional<Color> color(Element look, String name, String attribute) {
        return Xml.all(look, name)
                .map(found -> found.getAttribute(attribute))
                .filter(value -> value.matches("[0-9A-Fa-f]{6}"))
                .map(value -> Color.of("#" + value))
                .findFirst();
    }

    private long loose() {
        return Stream.of("wp:anchor", "w:framePr", "w:txbxContent", "w:tblpPr")
                .flatMap(this::all)
                .count();
    }
}
