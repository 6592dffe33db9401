package nl.ivpgenerator.render.template;

import static nl.ivpgenerator.render.office.WordNames.MAIN;

import java.util.Optional;
import java.util.Set;
import nl.ivpgenerator.render.office.Dom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The settings of a user's file (ECMA-376 part 1, 17.15). */
public final class TemplateSettings {

    /** What new documents take over: how pages and lines are set, and nothing that fetches, protects, runs or has an age. */
    private static final Set<String> ALLOWED = Set.of(
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
            "clrSchemeMapping");

    private final Optional<Element> root;

    TemplateSettings(Optional<Document> settings) {
        root = settings.map(Document::getDocumentElement);
    }

    /** A setting of that name, if the file has it and new documents take it over; not to be changed. */
    public Optional<Element> allowed(String name) {
        return ALLOWED.contains(name) ? find(name) : Optional.empty();
    }

    Optional<Element> find(String name) {
        return root.flatMap(settings -> Dom.child(settings, MAIN, name));
    }
}
