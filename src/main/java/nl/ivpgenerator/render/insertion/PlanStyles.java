package nl.ivpgenerator.render.insertion;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.word.FileStyles;

/** Finds the styles of a plan for our text by their names, and for headings those that the plan itself uses at that level. */
final class PlanStyles {

    private static final QName STYLE_ID = new QName(Names.WORD, "styleId");
    private static final QName TYPE = new QName(Names.WORD, "type");
    private static final QName STANDARD = new QName(Names.WORD, "default");
    private static final int HEADINGS = 6;

    private final List<Node> styles;

    PlanStyles(List<Node> styles) {
        this.styles = styles;
    }

    FileStyles of(Outline outline) {
        Map<Role, String> ids = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            find(role).ifPresent(id -> ids.put(role, id));
        }
        for (int level = 1; level <= HEADINGS; level++) {
            Role role = Role.heading(level);
            outline.styleOf(level).ifPresent(id -> ids.put(role, id));
        }
        Set<String> taken =
                styles.stream().map(style -> style.attribute(STYLE_ID)).collect(Collectors.toSet());
        return new FileStyles(
                ids, standard("character").orElse(""), standard("table").orElse(""), taken);
    }

    private Optional<String> find(Role role) {
        String type = role.kind().name().toLowerCase(Locale.ROOT);
        Optional<String> named = role.names().stream()
                .flatMap(name -> ofType(type).filter(style -> isCalled(style, name)))
                .map(style -> style.attribute(STYLE_ID))
                .findFirst();
        return role == Role.BODY ? named.or(() -> standard(type)) : named;
    }

    private Optional<String> standard(String type) {
        return ofType(type)
                .filter(style -> style.attribute(STANDARD).matches("1|true|on"))
                .map(style -> style.attribute(STYLE_ID))
                .findFirst();
    }

    private Stream<Node> ofType(String type) {
        return styles.stream().filter(style -> style.attribute(TYPE).equals(type));
    }

    private static boolean isCalled(Node style, String name) {
        Stream<String> aliases = style.valueOf("aliases").stream().flatMap(all -> Stream.of(all.split(",")));
        return Stream.concat(style.valueOf("name").stream(), aliases)
                .anyMatch(own -> own.strip().equalsIgnoreCase(name));
    }
}
