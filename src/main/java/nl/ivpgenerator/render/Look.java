package nl.ivpgenerator.render;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How editable documents look when no template of the municipality says so.
 *
 * @param margins of an upright A4 page
 */
public record Look(Map<Role, TextStyle> styles, Margins margins) {

    /** White around the text, in millimetres. */
    public record Margins(int top, int bottom, int left, int right) {}

    /** Everything plain: what tests of other formats need. */
    public static final Look PLAIN = new Look(Map.of(), new Margins(25, 25, 25, 25));

    public Look {
        Map<Role, TextStyle> copy = new EnumMap<>(Role.class);
        copy.putAll(styles);
        styles = Collections.unmodifiableMap(copy);
    }

    /** The same with other colours, for example real ones instead of their names; no colour stays empty text. */
    public Look withColors(UnaryOperator<String> colors) {
        Map<Role, TextStyle> colored = new EnumMap<>(Role.class);
        styles.forEach((role, style) -> colored.put(role, style.withColors(colors)));
        return new Look(colored, margins);
    }

    /** The same with another style for one role. */
    public Look with(Role role, TextStyle style) {
        Map<Role, TextStyle> changed = new EnumMap<>(Role.class);
        changed.putAll(styles);
        changed.put(role, style);
        return new Look(changed, margins);
    }

    /** The same on pages with other margins. */
    public Look withMargins(Margins others) {
        return new Look(styles, others);
    }

    public TextStyle of(Role role) {
        return styles.getOrDefault(role, TextStyle.PLAIN);
    }
}
