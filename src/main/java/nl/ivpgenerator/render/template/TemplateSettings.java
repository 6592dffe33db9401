package nl.ivpgenerator.render.template;

import static nl.ivpgenerator.render.office.WordNames.MAIN;

import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.render.office.Dom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The settings of a user's file (ECMA-376 part 1, 17.15). */
public final class TemplateSettings {

    /** What new documents take over, in the order of the schema: how pages and lines are set, and nothing that fetches, protects or runs. */
    private static final List<String> ALLOWED = List.of(
            "mirrorMargins",
            "bordersDoNotSurroundHeader",
            "bordersDoNotSurroundFooter",
            "gutterAtTop",
            "defaultTabStop",
            "autoHyphenation",
            "consecutiveHyphenLimit",
            "hyphenationZone",
            "doNotHyphenateCaps",
            "evenAndOddHeaders",
            "characterSpacingControl",
            "compat",
            "clrSchemeMapping",
            "decimalSymbol",
            "listSeparator");

    private final Optional<Element> root;

    TemplateSettings(Optional<Document> settings) {
        root = settings.map(Document::getDocumentElement);
    }

    /** The settings that new documents take over, in the order of the schema; not to be changed. */
    public List<Element> allowed() {
        return ALLOWED.stream().flatMap(name -> find(name).stream()).toList();
    }

    Optional<Element> find(String name) {
        return root.flatMap(settings -> Dom.child(settings, MAIN, name));
    }
}
