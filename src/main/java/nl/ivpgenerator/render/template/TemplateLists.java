package nl.ivpgenerator.render.template;

import static nl.ivpgenerator.render.office.WordNames.MAIN;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.render.office.Dom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The lists of a user's file, and which of them a style puts its paragraphs in by itself (ECMA-376 part 1, 17.9). */
public final class TemplateLists {

    /**
     * A place in a list.
     *
     * @param number the identifier of the list, never 0
     * @param level from 0
     * @param bullet whether its items have a sign and no number
     */
    public record ListPlace(int number, int level, boolean bullet) {}

    private final Optional<Document> document;
    private final TemplateStyles styles;
    private final Map<String, Element> definitions = new LinkedHashMap<>();
    private final Map<String, Element> numbers = new LinkedHashMap<>();

    TemplateLists(Optional<Document> document, TemplateStyles styles) {
        this.document = document;
        this.styles = styles;
        document.map(Document::getDocumentElement).ifPresent(root -> {
            Dom.children(root, MAIN, "abstractNum")
                    .forEach(one -> definitions.putIfAbsent(one.getAttributeNS(MAIN, "abstractNumId"), one));
            Dom.children(root, MAIN, "num").forEach(one -> numbers.putIfAbsent(one.getAttributeNS(MAIN, "numId"), one));
        });
    }

    /** The whole part; not to be changed. */
    public Optional<Document> document() {
        return document;
    }

    /** The highest identifiers in use, of lists and of their definitions; 0 without any. */
    public int highestNumber() {
        return highest(numbers);
    }

    public int highestDefinition() {
        return highest(definitions);
    }

    /** The list with that identifier. */
    public Optional<Element> number(int id) {
        return Optional.ofNullable(numbers.get(Integer.toString(id)));
    }

    /** Where the paragraphs of a style stand by themselves; empty when they are in no list that the file defines. */
    public Optional<ListPlace> of(TemplateStyle style) {
        Optional<Element> place = style.paragraph("numPr");
        Optional<String> number = place.flatMap(found -> TemplateStyle.value(found, "numId"));
        Optional<Element> definition = number.flatMap(this::definition);
        if (definition.isEmpty()) {
            return Optional.empty();
        }
        String level = place.flatMap(found -> TemplateStyle.value(found, "ilvl"))
                .orElseGet(() -> levelOf(definition.get(), style).orElse("0"));
        return Dom.children(definition.get(), MAIN, "lvl").stream()
                .filter(one -> one.getAttributeNS(MAIN, "ilvl").equals(level))
                .findFirst()
                .flatMap(one -> TemplateStyle.value(one, "numFmt"))
                .filter(format -> !format.equals("none"))
                .map(format -> new ListPlace(number(number.orElse("")), number(level), format.equals("bullet")));
    }

    /** The definition of a list; one that is kept by a style of lists is followed once. */
    private Optional<Element> definition(String number) {
        Optional<Element> found = direct(number);
        Optional<String> link = found.flatMap(one -> TemplateStyle.value(one, "numStyleLink"));
        return link.flatMap(styles::byId)
                .flatMap(style -> style.paragraph("numPr"))
                .flatMap(place -> TemplateStyle.value(place, "numId"))
                .flatMap(this::direct)
                .or(() -> found);
    }

    private Optional<Element> direct(String number) {
        return Optional.ofNullable(numbers.get(number))
                .flatMap(one -> TemplateStyle.value(one, "abstractNumId"))
                .map(definitions::get);
    }

    private static Optional<String> levelOf(Element definition, TemplateStyle style) {
        return Dom.children(definition, MAIN, "lvl").stream()
                .filter(level -> TemplateStyle.value(level, "pStyle")
                        .filter(style.id()::equals)
                        .isPresent())
                .flatMap(level -> Dom.attribute(level, MAIN, "ilvl").stream())
                .findFirst();
    }

    private static int highest(Map<String, Element> byId) {
        return byId.keySet().stream().mapToInt(TemplateLists::number).max().orElse(0);
    }

    /** Identifiers beyond nine digits do not occur in files that Word opens. */
    private static int number(String digits) {
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
