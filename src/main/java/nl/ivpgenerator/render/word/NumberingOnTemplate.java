package nl.ivpgenerator.render.word;

import static nl.ivpgenerator.render.office.WordNames.MAIN;

import java.util.Set;
import nl.ivpgenerator.render.office.Dom;
import nl.ivpgenerator.render.office.SafeXml;
import nl.ivpgenerator.render.office.XmlBuilder;
import nl.ivpgenerator.render.office.XmlWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts our lists among those of a template (ECMA-376 part 1, 17.9.16): first how all lists look, then the lists. */
final class NumberingOnTemplate {

    private NumberingOnTemplate() {}

    /** The whole part; {@code base} stays as it is. */
    static byte[] merged(Document base, XmlBuilder definitions, XmlBuilder lists) {
        Document merged = (Document) base.cloneNode(true);
        Element root = merged.getDocumentElement();
        add(definitions, root, Set.of("num", "numIdMacAtCleanup"));
        add(lists, root, Set.of("numIdMacAtCleanup"));
        return XmlWriter.toPart(merged);
    }

    /** Puts elements before the first one of those names. */
    private static void add(XmlBuilder added, Element root, Set<String> before) {
        Element next = Dom.children(root).stream()
                .filter(child -> before.contains(child.getLocalName()))
                .findFirst()
                .orElse(null);
        Document own = SafeXml.own(WordXml.root("w:numbering").append(added).close());
        for (Element element : Dom.children(own.getDocumentElement())) {
            root.insertBefore(root.getOwnerDocument().importNode(element, true), next);
        }
    }

    /** A list with a new identifier that looks as one of the template, exceptions included, and starts anew at a level. */
    static void again(XmlBuilder out, int id, Element ofTemplate, int level, int start) {
        out.open("w:num", "w:numId", Integer.toString(id));
        Dom.children(ofTemplate, MAIN, "abstractNumId").forEach(look -> out.append(XmlWriter.toXml(look)));
        start(out, level, start);
        for (Element exception : Dom.children(ofTemplate, MAIN, "lvlOverride")) {
            if (isFor(level, exception)) {
                Dom.children(exception, MAIN, "lvl").forEach(look -> out.append(XmlWriter.toXml(look)));
            }
        }
        out.close();
        Dom.children(ofTemplate, MAIN, "lvlOverride").stream()
                .filter(exception -> !isFor(level, exception))
                .forEach(exception -> out.append(XmlWriter.toXml(exception)));
        out.close();
    }

    private static boolean isFor(int level, Element exception) {
        return exception.getAttributeNS(MAIN, "ilvl").equals(Integer.toString(level));
    }

    /** Opens an exception to how a level looks: where it starts. */
    static XmlBuilder start(XmlBuilder out, int level, int start) {
        out.open("w:lvlOverride", "w:ilvl", Integer.toString(level));
        WordXml.value(out, "w:startOverride", start);
        return out;
    }
}
