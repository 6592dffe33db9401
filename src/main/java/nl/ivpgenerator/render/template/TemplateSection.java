package nl.ivpgenerator.render.template;

import static nl.ivpgenerator.render.office.WordNames.MAIN;
import static nl.ivpgenerator.render.office.WordNames.RELATIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.ivpgenerator.render.office.Dom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A section of a user's file.
 *
 * @param firstPage whether its first page has a header and a footer of its own
 * @param references identifiers of headers and footers in force, by {@code header} or {@code footer}, a blank, and {@code default},
 *     {@code first} or {@code even}; those of an earlier section hold until there are others
 */
record TemplateSection(PageLayout page, boolean firstPage, Map<String, String> references) {

    /** The sections in their order; a file has at least one. */
    static List<TemplateSection> all(Document text) {
        List<TemplateSection> sections = new ArrayList<>();
        Map<String, String> inForce = new TreeMap<>();
        for (Element section : Dom.all(text, MAIN, "sectPr")) {
            if (!Dom.is(section.getParentNode(), MAIN, "sectPrChange")) {
                refer(section, "header", inForce);
                refer(section, "footer", inForce);
                sections.add(new TemplateSection(PageLayout.of(section), isOn(section), Map.copyOf(inForce)));
            }
        }
        if (sections.isEmpty()) {
            sections.add(new TemplateSection(PageLayout.of(text.getDocumentElement()), false, Map.of()));
        }
        return sections;
    }

    private static void refer(Element section, String kind, Map<String, String> inForce) {
        for (Element reference : Dom.children(section, MAIN, kind + "Reference")) {
            String type = Dom.attribute(reference, MAIN, "type").orElse("default");
            inForce.put(kind + " " + type, reference.getAttributeNS(RELATIONS, "id"));
        }
    }

    private static boolean isOn(Element section) {
        return Dom.child(section, MAIN, "titlePg")
                .map(flag -> !Set.of("0", "false", "off").contains(flag.getAttributeNS(MAIN, "val")))
                .orElse(false);
    }
}
