package nl.ivpgenerator.render.word;

import static nl.ivpgenerator.render.office.WordNames.MAIN;

import java.util.Optional;
import nl.ivpgenerator.render.office.Dom;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes the language of all styles Dutch, so that the text is read aloud and checked as what it is. */
final class DutchStyles {

    private DutchStyles() {}

    /** Changes the part with the styles. */
    static void in(Element styles) {
        Element defaults = firstChild(styles, "docDefaults");
        Element text = firstChild(firstChild(defaults, "rPrDefault"), "rPr");
        if (Dom.child(text, MAIN, "lang").isEmpty()) {
            text.appendChild(element(text, "lang"));
        }
        for (Element language : Dom.all(styles, MAIN, "lang")) {
            language.setAttributeNS(MAIN, prefixed(language, "val"), "nl-NL");
        }
    }

    /** The child with that name, which is made when it is not there; in all three places it is the first one. */
    private static Element firstChild(Element parent, String name) {
        Optional<Element> found = Dom.child(parent, MAIN, name);
        if (found.isPresent()) {
            return found.get();
        }
        Element made = element(parent, name);
        parent.insertBefore(made, parent.getFirstChild());
        return made;
    }

    private static Element element(Element near, String name) {
        return near.getOwnerDocument().createElementNS(MAIN, prefixed(near, name));
    }

    private static String prefixed(Node near, String name) {
        String prefix = near.getPrefix();
        return prefix == null ? "w:" + name : prefix + ":" + name;
    }
}
