package nl.ivpgenerator.render;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.ivpgenerator.document.Layout;

/**
 * How editable documents look when no template of the municipality says so.
 *
 * @param variants what differs in documents of one layout
 * @param margins of an upright A4 page
 */
public record Look(Map<Role, TextStyle> styles, Map<Layout, Variant> variants, Margins margins) {

    /** White around the text, in millimetres. */
    public record Margins(int top, int bottom, int left, int right) {}

    /** Styles that differ, and the white around the text when that differs too. */
    public record Variant(Map<Role, TextStyle> styles, Optional<Margins> margins) {
        public Variant {
            styles = copy(styles);
        }
    }

    /** Everything plain: what tests of other formats need. */
    public static final Look PLAIN = new Look(Map.of(), Map.of(), new Margins(25, 25, 25, 25));

    public Look {
        styles = copy(styles);
        variants = Map.copyOf(variants);
    }

    private static Map<Role, TextStyle> copy(Map<Role, TextStyle> styles) {
        Map<Role, TextStyle> copy = new EnumMap<>(Role.class);
        copy.putAll(styles);
        return Collections.unmodifiableMap(copy);
    }

    /** The same with other colours, for example real ones instead of their names; no colour stays empty text. */
    public Look withColors(UnaryOperator<String> colors) {
        Map<Layout, Variant> colored = new EnumMap<>(Layout.class);
        variants.forEach((layout, variant) ->
                colored.put(layout, new Variant(colored(variant.styles(), colors), variant.margins())));
        return new Look(colored(styles, colors), colored, margins);
    }

    private static Map<Role, TextStyle> colored(Map<Role, TextStyle> styles, UnaryOperator<String> colors) {
        Map<Role, TextStyle> colored = new EnumMap<>(Role.class);
        styles.forEach((role, style) -> colored.put(role, style.withColors(colors)));
        return colored;
    }

    /** The look of a document that is set so. */
    Look forLayout(Layout layout) {
        Variant variant = variants.getOrDefault(layout, new Variant(Map.of(), Optional.empty()));
        Map<Role, TextStyle> all = new EnumMap<>(Role.class);
        all.putAll(styles);
        all.putAll(variant.styles());
        return new Look(all, Map.of(), variant.margins().orElse(margins));
    }

    /** The same with another style for one role. */
    public Look with(Role role, TextStyle style) {
        Map<Role, TextStyle> changed = new EnumMap<>(Role.class);
        changed.putAll(styles);
        changed.put(role, style);
        return new Look(changed, variants, margins);
    }

    /** The same on pages with other margins. */
    public Look withMargins(Margins others) {
        return new Look(styles, variants, others);
    }

    public TextStyle of(Role role) {
        return styles.getOrDefault(role, TextStyle.PLAIN);
    }
}
