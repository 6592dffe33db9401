package nl.ivpgenerator.render.template;

import static nl.ivpgenerator.render.office.WordNames.MAIN;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ivpgenerator.render.office.Dom;
import org.w3c.dom.Element;

/** A style of a user's file with all that it stands on: the style itself first, then the one that it is based on, and so on. */
public final class TemplateStyle {

    private static final Pattern HEADING = Pattern.compile("(?:heading|kop) ?([1-9])");

    private final List<Element> chain;
    private final Optional<Element> defaults;

    /** {@code defaults} are those of the whole file. */
    TemplateStyle(List<Element> chain, Optional<Element> defaults) {
        this.chain = List.copyOf(chain);
        this.defaults = defaults;
    }

    public String id() {
        return own().getAttributeNS(MAIN, "styleId");
    }

    /** The name as it stands in the file; Word may show it in Dutch. */
    public String name() {
        return value(own(), "name").orElse(id());
    }

    /**
     * The level of heading that it makes of a paragraph, from 1: its own outline level (ECMA-376 part 1, 17.3.1.20), that of its name, or that of
     * the style below it; nothing for a style of text.
     */
    public OptionalInt headingLevel() {
        for (Element style : chain) {
            Optional<String> outline =
                    Dom.child(style, MAIN, "pPr").flatMap(properties -> value(properties, "outlineLvl"));
            Matcher name = HEADING.matcher(value(style, "name").orElse("").toLowerCase(Locale.ROOT));
            if (outline.isPresent()) {
                return headingLevel(outline.get());
            }
            if (name.matches()) {
                return OptionalInt.of(Integer.parseInt(name.group(1)));
            }
        }
        return OptionalInt.empty();
    }

    /** The level of heading for an outline level as it stands in a file, from 0; the ninth is text. */
    public static OptionalInt headingLevel(String outline) {
        return outline.matches("[0-8]") ? OptionalInt.of(Integer.parseInt(outline) + 1) : OptionalInt.empty();
    }

    /** What the style itself is based on. */
    List<Element> chain() {
        return chain;
    }

    /** The property of paragraphs that takes effect, for example {@code numPr}. */
    Optional<Element> paragraph(String property) {
        return effective("pPr", property);
    }

    /** The property of text that takes effect, for example {@code color}. */
    Optional<Element> text(String property) {
        return effective("rPr", property);
    }

    /** The colour of text as {@code #rrggbb}; empty when the style leaves it to the reader's program. */
    public Optional<String> color() {
        return text("color").flatMap(color -> hex(color, "val"));
    }

    /** The places of tab stops, in twips, by which text would stop on its way to the right. */
    public List<String> tabStops() {
        return chain.stream()
                .flatMap(style -> Dom.child(style, MAIN, "pPr").stream())
                .flatMap(properties -> Dom.child(properties, MAIN, "tabs").stream())
                .flatMap(tabs -> Dom.children(tabs, MAIN, "tab").stream())
                .flatMap(tab -> Dom.attribute(tab, MAIN, "pos").stream())
                .distinct()
                .toList();
    }

    /** The language that the style itself names. */
    Optional<String> ownLanguage() {
        return Dom.child(own(), MAIN, "rPr")
                .flatMap(text -> Dom.child(text, MAIN, "lang"))
                .flatMap(language -> Dom.attribute(language, MAIN, "val"));
    }

    /** A colour attribute as {@code #rrggbb}; {@code auto} and names are none. */
    static Optional<String> hex(Element element, String attribute) {
        return Dom.attribute(element, MAIN, attribute)
                .filter(value -> value.matches("[0-9A-Fa-f]{6}"))
                .map(value -> "#" + value);
    }

    /** The value of an element directly below. */
    static Optional<String> value(Element parent, String name) {
        return Dom.child(parent, MAIN, name).flatMap(child -> Dom.attribute(child, MAIN, "val"));
    }

    private Element own() {
        return chain.get(0);
    }

    private Optional<Element> effective(String group, String property) {
        Optional<Element> found = chain.stream()
                .flatMap(style -> Dom.child(style, MAIN, group).stream())
                .flatMap(properties -> Dom.child(properties, MAIN, property).stream())
                .findFirst();
        return found.or(() -> defaults.flatMap(all -> Dom.child(all, MAIN, group + "Default"))
                .flatMap(all -> Dom.child(all, MAIN, group))
                .flatMap(properties -> Dom.child(properties, MAIN, property)));
    }
}
