package nl.ivpgenerator.render.template;

import static nl.ivpgenerator.render.office.WordNames.DRAWING;
import static nl.ivpgenerator.render.office.WordNames.MAIN;
import static nl.ivpgenerator.render.office.WordNames.RELATIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ivpgenerator.render.office.Dom;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Takes out of a header or footer what refers to something that does not come along: pictures from elsewhere, objects, remarks, data. */
final class HeaderCleaner {

    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";
    /** Controls that show a property of the document itself (ECMA-376 part 1, 17.5.2.6). */
    private static final String CORE_PROPERTIES = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}";

    private static final Set<String> UNWANTED = Set.of(
            "object",
            "control",
            "altChunk",
            "subDoc",
            "commentReference",
            "commentRangeStart",
            "commentRangeEnd",
            "footnoteReference",
            "endnoteReference",
            "placeholder",
            "contentPart");
    private static final Set<String> LINKS_OF_DRAWINGS = Set.of("hlinkClick", "hlinkHover", "hlinkMouseOver");

    private final Set<String> kept;
    private int pictures;

    /** {@code kept} are the identifiers of the relationships that come along. */
    HeaderCleaner(Set<String> kept) {
        this.kept = kept;
    }

    /** Cleans all below; the answer is how many drawings were taken out. */
    int clean(Element root) {
        for (Element child : Dom.children(root)) {
            if (isUnwanted(child)) {
                root.removeChild(child);
            } else if (isBroken(child)) {
                root.removeChild(child);
                pictures++;
            }
        }
        return pictures;
    }

    /** Cleans an element; whether the smallest drawing or piece of a run around it must go. */
    private boolean isBroken(Element element) {
        boolean broken = losesRelation(element);
        for (Element child : Dom.children(element)) {
            if (isUnwanted(child)) {
                element.removeChild(child);
            } else if (isBroken(child)) {
                boolean holder = Dom.is(child, MAIN, "drawing") || Dom.is(child, MAIN, "pict");
                if (holder || Dom.is(element, MAIN, "r") || Dom.is(element, MAIN, "p")) {
                    element.removeChild(child);
                    pictures++;
                } else {
                    broken = true;
                }
            }
        }
        return broken;
    }

    private boolean isUnwanted(Element element) {
        if (MAIN.equals(element.getNamespaceURI()) && UNWANTED.contains(element.getLocalName())) {
            return true;
        }
        if ("dataBinding".equals(element.getLocalName())) {
            return !element.getAttributeNS(MAIN, "storeItemID").equalsIgnoreCase(CORE_PROPERTIES);
        }
        boolean link = DRAWING.equals(element.getNamespaceURI()) && LINKS_OF_DRAWINGS.contains(element.getLocalName());
        boolean vectorPicture = Dom.is(element, DRAWING, "ext")
                && Dom.children(element).stream().anyMatch(child -> "svgBlip".equals(child.getLocalName()));
        return link && !kept.contains(element.getAttributeNS(RELATIONS, "id")) || vectorPicture;
    }

    /** Takes away references to what is gone; whether the element means nothing without them. */
    private boolean losesRelation(Element element) {
        boolean lost = false;
        for (Attr attribute : attributes(element)) {
            boolean relation = RELATIONS.equals(attribute.getNamespaceURI());
            boolean address =
                    isVml(element) && Set.of("href", "src", "relid", "althref").contains(attribute.getLocalName());
            if (address || relation && !kept.contains(attribute.getValue())) {
                element.removeAttributeNode(attribute);
                lost |= relation && !Dom.is(element, MAIN, "hyperlink");
            }
        }
        return lost && !element.hasAttributeNS(RELATIONS, "embed");
    }

    private static boolean isVml(Element element) {
        return VML.equals(element.getNamespaceURI()) || OFFICE.equals(element.getNamespaceURI());
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> all = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            all.add((Attr) attribute);
        }
        return all;
    }
}
