package nl.ivpgenerator.render.odt;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.render.TextStyle;
import nl.ivpgenerator.render.office.XmlBuilder;

/** The look of text as properties of a style (ODF 1.3 part 3, 17.6 and 16.29). */
final class Properties {

    private static final String BAR = "1.6mm solid ";
    private static final String BAR_GAP = "5mm";

    private Properties() {}

    /** {@code color} is that of a line beside the text; {@code indented} whether the style itself says how far the text stands in. */
    static List<String> paragraph(TextStyle style, String color, boolean indented) {
        List<String> all = new ArrayList<>(List.of(
                "fo:margin-top", Length.points(style.before()),
                "fo:margin-bottom", Length.points(style.after())));
        if (indented) {
            add(all, "fo:margin-left", Length.millimetres(style.indent()));
            add(all, "fo:margin-right", "0mm");
            add(all, "fo:text-indent", Length.millimetres(-style.hanging()));
        }
        if (style.line() > 0) {
            add(all, "fo:line-height", style.line() + "%");
        }
        if (style.keepWithNext()) {
            add(all, "fo:keep-with-next", "always");
        }
        if (!style.ground().isEmpty()) {
            add(all, "fo:background-color", style.ground());
        }
        if (style.bar()) {
            add(all, "fo:border-left", BAR + color);
            add(all, "fo:padding-left", BAR_GAP);
        }
        return all;
    }

    static void text(XmlBuilder out, TextStyle style, String... more) {
        List<String> all = new ArrayList<>(List.of(more));
        if (style.size() > 0) {
            add(all, "fo:font-size", Length.points(style.size()));
        }
        if (style.bold()) {
            add(all, "fo:font-weight", "bold");
        }
        if (style.italic()) {
            add(all, "fo:font-style", "italic");
        }
        if (style.underlined()) {
            add(all, "style:text-underline-style", "solid");
            add(all, "style:text-underline-width", "auto");
            add(all, "style:text-underline-color", "font-color");
        }
        if (!style.color().isEmpty()) {
            add(all, "fo:color", style.color());
        }
        if (!style.ground().isEmpty()) {
            add(all, "fo:background-color", style.ground());
        }
        if (!all.isEmpty()) {
            out.single("style:text-properties", all.toArray(String[]::new));
        }
    }

    private static void add(List<String> all, String name, String value) {
        all.add(name);
        all.add(value);
    }
}
