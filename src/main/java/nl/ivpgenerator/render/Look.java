package nl.ivpgenerator.render;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How editable documents look when no template of the municipality says so.
 *
 * @param withoutCover styles that differ in a document without cover, which is mostly short
 * @param margins of an upright A4 page
 */
public record Look(Map<Role, TextStyle> styles, Map<Role, TextStyle> withoutCover, Margins margins) {

    /** White around the text, in millimetres. */
    public record Margins(int top, int bottom, int left, int right) {}

    /** Everything plain: what tests of other formats need. */
    public static final Look PLAIN = new Look(Map.of(), Map.of(), new Margins(25, 25, 25, 25));

    public Look {
        styles = copy(styles);
        withoutCover = copy(withoutCover);
    }

    private static Map<Role, TextStyle> copy(Map<Role, TextStyle> styles) {
        Map<Role, TextStyle> copy = new EnumMap<>(Role.class);
        copy.putAll(styles);
        return Collections.unmodifiableMap(copy);
    }

    /** The same with other colours, for example real ones instead of their names; no colour stays empty text. */
    public Look withColors(UnaryOperator<String> colors) {
        return new Look(colored(styles, colors), colored(withoutCover, colors), margins);
    }

    private static Map<Role, TextStyle> colored(Map<Role, TextStyle> styles, UnaryOperator<String> colors) {
        Map<Role, TextStyle> colored = new EnumMap<>(Role.class);
        styles.forEach((role, style) -> colored.put(role, style.withColors(colors)));
        return colored;
    }

    /** The look of a document with or without cover. */
    Look forCover(boolean cover) {
        Map<Role, TextStyle> all = new EnumMap<>(Role.class);
        all.putAll(styles);
        if (!cover) {
            all.putAll(withoutCover);
        }
        return new Look(all, Map.of(), margins);
    }

    /** The same with another style for one role. */
    public Look with(Role role, TextStyle style) {
        Map<Role, TextStyle> changed = new EnumMap<>(Role.class);
        changed.putAll(styles);
        changed.put(role, style);
        return new Look(changed, withoutCover, margins);
    }

    /** The same on pages with other margins. */
    public Look withMargins(Margins others) {
        return new Look(styles, withoutCover, others);
    }

    public TextStyle of(Role role) {
        return styles.getOrDefault(role, TextStyle.PLAIN);
    }
}
