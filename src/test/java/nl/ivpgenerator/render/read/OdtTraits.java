package nl.ivpgenerator.render.read;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ivpgenerator.render.Color;
import nl.ivpgenerator.render.read.Traits.Paint;
import nl.ivpgenerator.render.read.Traits.TableTraits;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads the traits of an OpenDocument text (ODF 1.3 part 3). */
public final class OdtTraits {

    private final Document text;
    private final Document styles;
    private final Document meta;

    private OdtTraits(Parts parts) {
        this.text = parts.xml("content.xml");
        this.styles = parts.xml("styles.xml");
        this.meta = parts.xml("meta.xml");
    }

    public static Traits of(byte[] file) {
        OdtTraits odt = new OdtTraits(Parts.of(file));
        return new Traits(
                Structure.ofOpenDocument(file).headings(),
                odt.property("dc:title"),
                odt.property("dc:creator"),
                odt.languages(),
                odt.all("draw:frame").map(OdtTraits::alternative).toList(),
                odt.all("table:table").map(OdtTraits::table).toList(),
                odt.all("text:list-item").filter(item -> !hasBox(item)).count(),
                odt.all("text:list-item").filter(OdtTraits::hasBox).count(),
                odt.all("text:p")
                        .filter(OdtTraits::isNeedless)
                        .map(OdtTraits::before)
                        .toList(),
                odt.all("text:a").map(Element::getTextContent).toList(),
                odt.paints(),
                odt.loose());
    }

    private Stream<Element> all(String name) {
        return Xml.all(text, name);
    }

    private Stream<Element> inAllParts(String name) {
        return Stream.concat(Xml.all(text, name), Xml.all(styles, name));
    }

    private String property(String name) {
        return Xml.all(meta, name).map(Element::getTextContent).findFirst().orElse("");
    }

    private Set<String> languages() {
        Stream<String> named = inAllParts("style:text-properties")
                .filter(style -> style.hasAttribute("fo:language"))
                .map(style -> style.getAttribute("fo:language") + "-" + style.getAttribute("fo:country"));
        return Stream.concat(named, Stream.of(property("dc:language"))).collect(Collectors.toSet());
    }

    private static String alternative(Element frame) {
        return Xml.children(frame).stream()
                .filter(child -> Set.of("svg:title", "svg:desc").contains(child.getTagName()))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static TableTraits table(Element table) {
        String title = Xml.children(table, "table:title")
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
        return new TableTraits(title, has(table, "table:table-header-rows"), has(table, "table:table-header-columns"));
    }

    private static boolean has(Element table, String child) {
        return Xml.children(table, child).findAny().isPresent();
    }

    private static boolean hasBox(Element item) {
        return Xml.children(item, "text:p")
                .findFirst()
                .flatMap(first -> Xml.children(first).stream()
                        .filter(child -> !child.getTagName().startsWith("text:bookmark"))
                        .findFirst())
                .filter(first -> first.getTagName().equals("text:drop-down"))
                .isPresent();
    }

    /** Only a cell must have a paragraph. */
    private static boolean isNeedless(Element paragraph) {
        return paragraph.getTextContent().isBlank()
                && Xml.all(paragraph, "draw:frame").findAny().isEmpty()
                && !paragraph.getParentNode().getNodeName().equals("table:table-cell");
    }

    private static String before(Element paragraph) {
        return paragraph.getPreviousSibling() == null
                ? ""
                : paragraph.getPreviousSibling().getTextContent();
    }

    /** Text without a colour of its own is ink, and text without a ground of its own stands on white. */
    private Set<Paint> paints() {
        return inAllParts("style:style")
                .map(style -> new Paint(
                        color(style, "fo:color").orElse(Color.INK),
                        color(style, "fo:background-color").orElse(Color.WHITE)))
                .collect(Collectors.toSet());
    }

    private static Optional<Color> color(Element style, String attribute) {
        return Xml.children(style).stream()
                .map(properties -> properties.getAttribute(attribute))
                .filter(value -> value.startsWith("#"))
                .map(Color::of)
                .findFirst();
    }

    private long loose() {
        long boxes = inAllParts("draw:text-box").count();
        return boxes
                + inAllParts("draw:frame")
                        .filter(frame -> !frame.getAttribute("text:anchor-type").equals("as-char"))
                        .count();
    }
}
