package nl.ivpgenerator.render.insertion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;

/** Which styles of a file make a paragraph a heading, and of which level (ECMA-376 part 1, 17.3.1.20). */
final class StyleLevels {

    /** What paragraphs without level have. */
    static final int TEXT = 0;

    private static final Pattern HEADING = Pattern.compile("(?:heading|kop) ?([1-9])");
    private static final QName STYLE_ID = new QName(Names.WORD, "styleId");
    private static final QName TYPE = new QName(Names.WORD, "type");
    private static final QName STANDARD = new QName(Names.WORD, "default");

    private final Map<String, Node> byId = new HashMap<>();
    private final String standard;

    /** @param styles the elements {@code w:style} of the file; none when it has no part for them */
    StyleLevels(List<Node> styles) {
        String found = "";
        for (Node style : styles) {
            if (style.attribute(TYPE).equals("paragraph")) {
                byId.put(style.attribute(STYLE_ID), style);
                found = style.attribute(STANDARD).matches("1|true|on") ? style.attribute(STYLE_ID) : found;
            }
        }
        standard = found;
    }

    /** The heading level of a paragraph, from 1; {@link #TEXT} when it is no heading. */
    int of(Node paragraph) {
        return paragraph
                .child("pPr")
                .flatMap(properties -> properties.valueOf("outlineLvl"))
                .map(StyleLevels::level)
                .orElseGet(() -> ofStyle(style(paragraph)));
    }

    /** The identifier of the paragraph's style. */
    String style(Node paragraph) {
        return paragraph
                .child("pPr")
                .flatMap(properties -> properties.valueOf("pStyle"))
                .orElse(standard);
    }

    /** The level that a style gives: its own, that of its name, or that of the style below it. */
    int ofStyle(String id) {
        Set<String> seen = new HashSet<>();
        for (Node style = byId.get(id); style != null && seen.add(id); style = byId.get(id)) {
            String own = style.child("pPr")
                    .flatMap(properties -> properties.valueOf("outlineLvl"))
                    .orElse("");
            Matcher name = HEADING.matcher(style.valueOf("name").orElse("").toLowerCase(Locale.ROOT));
            if (!own.isEmpty()) {
                return level(own);
            }
            if (name.matches()) {
                return Integer.parseInt(name.group(1));
            }
            id = style.valueOf("basedOn").orElse("");
        }
        return TEXT;
    }

    private static int level(String outline) {
        return outline.matches("[0-8]") ? Integer.parseInt(outline) + 1 : TEXT;
    }
}
