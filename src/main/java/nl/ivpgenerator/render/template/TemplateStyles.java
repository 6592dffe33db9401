package nl.ivpgenerator.render.template;

import static nl.ivpgenerator.render.office.WordNames.MAIN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.Dom;
import nl.ivpgenerator.render.office.SafeXml;
import nl.ivpgenerator.render.office.XmlBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a user's file. They are found by the names of a {@link Role}, Dutch or English, also when the file has them as aliases; never by
 * identifier, because Word translates those (ECMA-376 part 1, 17.7.4.9).
 */
public final class TemplateStyles {

    private final Document document;
    /** By identifier; of two with the same one, Word takes the first. */
    private final Map<String, Element> styles = new LinkedHashMap<>();

    private TemplateStyles(Document document) {
        this.document = document;
        for (Element style : Dom.children(document.getDocumentElement(), MAIN, "style")) {
            styles.putIfAbsent(style.getAttributeNS(MAIN, "styleId"), style);
        }
    }

    /** The styles of this part. */
    public static TemplateStyles of(Document document) {
        return new TemplateStyles(document);
    }

    /** Of a file without such a part. */
    public static TemplateStyles none() {
        return of(SafeXml.own(new XmlBuilder().single("w:styles", "xmlns:w", MAIN)));
    }

    /** The whole part; not to be changed. */
    public Document document() {
        return document;
    }

    /** All identifiers, to which new styles must not be equal. */
    public Set<String> ids() {
        return Set.copyOf(styles.keySet());
    }

    public List<TemplateStyle> all() {
        return styles.values().stream().map(this::style).toList();
    }

    /** The style for a role: the first of its names that the file has; for body text otherwise the file's standard. */
    public Optional<TemplateStyle> find(Role role) {
        String type = role.kind().name().toLowerCase(Locale.ROOT);
        Optional<TemplateStyle> named = role.names().stream()
                .flatMap(name -> named(type, name).stream())
                .findFirst();
        return role == Role.BODY ? named.or(() -> standard(type)) : named;
    }

    /** The style of that type with that name or alias, in capitals or not. */
    public Optional<TemplateStyle> named(String type, String name) {
        return ofType(type)
                .filter(style -> names(style).anyMatch(name::equalsIgnoreCase))
                .findFirst()
                .map(this::style);
    }

    public Optional<TemplateStyle> byId(String id) {
        return Optional.ofNullable(styles.get(id)).map(this::style);
    }

    /** The first table style that somebody made for this file. */
    Optional<TemplateStyle> customTable() {
        return ofType("table")
                .filter(style -> isOn(style, "customStyle"))
                .findFirst()
                .map(this::style);
    }

    /** The style of what names none, for example for type {@code paragraph}. */
    public Optional<TemplateStyle> standard(String type) {
        return ofType(type).filter(style -> isOn(style, "default")).findFirst().map(this::style);
    }

    /** What holds for all text of the file. */
    Optional<Element> defaults() {
        return Dom.child(document.getDocumentElement(), MAIN, "docDefaults");
    }

    private Stream<Element> ofType(String type) {
        return styles.values().stream()
                .filter(style -> style.getAttributeNS(MAIN, "type").equals(type));
    }

    private static boolean isOn(Element style, String attribute) {
        return Set.of("1", "true", "on").contains(style.getAttributeNS(MAIN, attribute));
    }

    private static Stream<String> names(Element style) {
        Stream<String> aliases = TemplateStyle.value(style, "aliases").stream()
                .flatMap(all -> Stream.of(all.split(",")))
                .map(String::strip);
        return Stream.concat(TemplateStyle.value(style, "name").map(String::strip).stream(), aliases);
    }

    private TemplateStyle style(Element first) {
        Set<Element> chain = new LinkedHashSet<>();
        Optional<Element> next = Optional.of(first);
        while (next.isPresent() && chain.add(next.get())) {
            next = TemplateStyle.value(next.get(), "basedOn").map(styles::get);
        }
        return new TemplateStyle(new ArrayList<>(chain), defaults());
    }
}
