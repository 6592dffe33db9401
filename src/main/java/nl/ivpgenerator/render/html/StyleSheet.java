package nl.ivpgenerator.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.render.Color;
import nl.ivpgenerator.render.HouseStyle;

/** Fills the values of house style and document in the pack's style sheet, where it names them as {@code var(--...)}. */
final class StyleSheet {

    private StyleSheet() {}

    static String fill(HouseStyle style, Front front) {
        String css = style.styleSheet();
        for (Map.Entry<String, String> value : values(style, front).entrySet()) {
            css = css.replace("var(--" + value.getKey() + ")", value.getValue());
        }
        return css;
    }

    private static Map<String, String> values(HouseStyle style, Front front) {
        Color color = Color.of(style.color());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("kleur", color.toString());
        values.put("kleur-lijn", color.mix(Color.WHITE, 0.7).toString());
        values.put("steunkleur", Color.of(style.accent()).groundForText().toString());
        values.put("inkt", Color.INK.toString());
        values.put("lettertype", families(style));
        values.put("titel", string(front.title()));
        values.put("organisatie", string(front.organisation()));
        values.put("openbaarheid", string(capital(front.openness())));
        return values;
    }

    /** On a machine without the typeface a browser takes a family of the same kind. */
    private static String families(HouseStyle style) {
        String others = style.typeface().serif() ? "Georgia, serif" : "\"Segoe UI\", Arial, sans-serif";
        return string(style.typeface().name()) + ", " + string(style.symbols().name()) + ", " + others;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    /** A CSS string; what could end it, or start a tag, is written by its number. */
    private static String string(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c < 0x20 || c == '"' || c == '\\' || c == '<' || c == '&') {
                out.append(String.format("\\%06x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
