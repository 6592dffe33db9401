package nl.ivpgenerator.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.render.Color;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Look.Margins;
import nl.ivpgenerator.render.Printed;

/** Fills the values of house style and document in the pack's style sheet, where it names them as {@code var(--...)}. */
final class StyleSheet {

    /** Filled in one pass, so that a value which looks like a name stays text. */
    private static final Pattern NAMED = Pattern.compile("var\\(--([a-z-]+)\\)");

    /** A first page has no line above its text, so that this begins higher; in millimetres. */
    private static final int FIRST_PAGE = 25;

    private StyleSheet() {}

    static String fill(HouseStyle style, Front front, Medium medium) {
        Map<String, String> values = values(style, front, medium);
        return NAMED.matcher(style.styleSheet())
                .replaceAll(named -> Matcher.quoteReplacement(values.getOrDefault(named.group(1), named.group())));
    }

    private static Map<String, String> values(HouseStyle style, Front front, Medium medium) {
        Color color = Color.of(style.color());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("kleur", color.toString());
        values.put("kleur-lijn", color.mix(Color.WHITE, 0.7).toString());
        values.put("steunkleur", Color.of(style.accent()).groundForText().toString());
        values.put("inkt", Color.INK.toString());
        values.put("lettertype", families(style, medium));
        Margins margins = style.forLayout(front.layout()).look().margins();
        values.put("marges", margins(margins));
        int first = front.layout().isOnePage() ? margins.top() : Math.min(margins.top(), FIRST_PAGE);
        values.put("marge-eerste", first + "mm");
        values.put("titel", string(front.title()));
        values.put("organisatie", string(front.organisation()));
        values.put("openbaarheid", string(Printed.capital(front.openness())));
        return values;
    }

    private static String margins(Margins margins) {
        return margins.top() + "mm " + margins.right() + "mm " + margins.bottom() + "mm " + margins.left() + "mm";
    }

    /** A browser finds signs by itself, and without the typeface takes a family of the same kind. */
    private static String families(HouseStyle style, Medium medium) {
        if (medium == Medium.PAPER) {
            return string(style.typeface().name()) + ", "
                    + string(style.symbols().name());
        }
        StringBuilder families = new StringBuilder(string(style.typeface().name()));
        style.typeface().substitutes().forEach(name -> families.append(", ").append(string(name)));
        return families.append(style.typeface().serif() ? ", serif" : ", sans-serif")
                .toString();
    }

    /** A CSS string; what could end it, or start a tag, is written by its number. */
    private static String string(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c < 0x20 || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&') {
                out.append(String.format("\\%06x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
