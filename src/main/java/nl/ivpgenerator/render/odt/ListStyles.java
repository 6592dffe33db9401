package nl.ivpgenerator.render.odt;

import java.util.List;
import nl.ivpgenerator.render.Look;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.TextStyle;
import nl.ivpgenerator.render.office.XmlBuilder;

/** The three kinds of lists: bullets, numbers and check boxes (ODF 1.3 part 3, 16.31). The list says how far its items stand in. */
final class ListStyles {

    private static final int LEVELS = 10;
    private static final List<String> BULLETS = List.of("•", "–", "▪");

    private final XmlBuilder out;
    private final Look look;

    ListStyles(XmlBuilder out, Look look) {
        this.out = out;
        this.look = look;
    }

    void write() {
        open(StyleNames.BULLETS, "List 1");
        for (int level = 1; level <= LEVELS; level++) {
            String bullet = BULLETS.get(Math.min(level, BULLETS.size()) - 1);
            out.open("text:list-level-style-bullet", "text:level", Integer.toString(level), "text:bullet-char", bullet);
            place(Role.bullet(level), level, "listtab");
        }
        out.close();
        open(StyleNames.NUMBERS, "Numbering 123");
        for (int level = 1; level <= LEVELS; level++) {
            number(level, "1", ".");
            place(Role.number(level), level, "listtab");
        }
        out.close();
        open(StyleNames.BOXES, "IVP Vakjes");
        for (int level = 1; level <= LEVELS; level++) {
            number(level, "", "");
            place(Role.CHECK, level, "nothing");
        }
        out.close();
    }

    private void open(String name, String shown) {
        out.open("text:list-style", "style:name", name, "style:display-name", shown);
    }

    private void number(int level, String format, String suffix) {
        out.open(
                "text:list-level-style-number",
                "text:level",
                Integer.toString(level),
                "style:num-format",
                format,
                "style:num-suffix",
                suffix);
    }

    /** Levels beyond those of the house style each stand in as much further as the last. */
    private void place(Role role, int level, String followedBy) {
        TextStyle style = look.of(role);
        int beyond = Math.max(0, level - (role == Role.CHECK ? 1 : 3));
        double indent = style.indent() + beyond * style.hanging();
        out.open("style:list-level-properties", "text:list-level-position-and-space-mode", "label-alignment");
        out.single(
                "style:list-level-label-alignment",
                "text:label-followed-by",
                followedBy,
                "text:list-tab-stop-position",
                Length.millimetres(indent),
                "fo:text-indent",
                Length.millimetres(-style.hanging()),
                "fo:margin-left",
                Length.millimetres(indent));
        out.close().close();
    }
}
