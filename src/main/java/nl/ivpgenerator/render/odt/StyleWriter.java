package nl.ivpgenerator.render.odt;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.TextStyle;
import nl.ivpgenerator.render.office.XmlBuilder;

/** Writes one named style at a time (ODF 1.3 part 3, 16.2). */
final class StyleWriter {

    private final XmlBuilder out;
    private final HouseStyle style;

    StyleWriter(XmlBuilder out, HouseStyle style) {
        this.out = out;
        this.style = style;
    }

    /** A style that only gathers others below it; {@code shown} has no blank. */
    void root(String shown, String parent, String group) {
        openParagraph(shown, parent, group);
        out.close();
    }

    /** {@code extra} are further properties of the paragraph, names and values by turns. */
    void paragraph(Role role, String parent, String group, String... extra) {
        openParagraph(StyleNames.shown(role), parent, group);
        List<String> properties = Properties.paragraph(look(role), style.color(), true);
        properties.addAll(List.of(extra));
        properties(role, properties);
    }

    /** The same for text that something else sets in, such as a list. */
    void paragraphWithoutIndent(Role role, String parent, String group, String... extra) {
        openParagraph(StyleNames.shown(role), parent, group);
        List<String> properties = Properties.paragraph(look(role), style.color(), false);
        properties.addAll(List.of(extra));
        properties(role, properties);
    }

    void heading(int level, String parent, String next) {
        Role role = Role.heading(level);
        openParagraph(
                StyleNames.shown(role),
                parent,
                "text",
                "style:next-style-name",
                next,
                "style:default-outline-level",
                Integer.toString(level));
        properties(role, Properties.paragraph(look(role), style.color(), true));
    }

    /** A paragraph with a stop for its right side, so many millimetres from its left. */
    void tabbed(Role role, String parent, String group, int right) {
        openParagraph(StyleNames.shown(role), parent, group);
        List<String> properties = Properties.paragraph(look(role), style.color(), true);
        out.open("style:paragraph-properties", properties.toArray(String[]::new));
        rightStop(out, right);
        out.close();
        Properties.text(out, look(role));
        out.close();
    }

    static void rightStop(XmlBuilder out, int right) {
        out.open("style:tab-stops");
        out.single("style:tab-stop", "style:position", Length.millimetres(right), "style:type", "right");
        out.close();
    }

    /** A style of characters with the look of a role and what is always so. */
    void characters(String shown, TextStyle text, String... always) {
        out.open(
                "style:style",
                "style:name",
                StyleNames.encoded(shown),
                "style:display-name",
                shown,
                "style:family",
                "text");
        Properties.text(out, text, always);
        out.close();
    }

    private TextStyle look(Role role) {
        return style.look().of(role);
    }

    private void openParagraph(String shown, String parent, String group, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "style:name", StyleNames.encoded(shown),
                "style:display-name", shown,
                "style:family", "paragraph",
                "style:parent-style-name", parent,
                "style:class", group));
        all.addAll(List.of(more));
        out.open("style:style", all.toArray(String[]::new));
    }

    private void properties(Role role, List<String> paragraph) {
        out.single("style:paragraph-properties", paragraph.toArray(String[]::new));
        Properties.text(out, look(role));
        out.close();
    }
}
