package nl.ivpgenerator.render.word;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.render.Look;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.TextStyle;
import nl.ivpgenerator.render.office.XmlBuilder;

/**
 * The lists of a file. All bullets are one list; every list of numbers is one of its own that starts where it says (ECMA-376 part 1, 17.9).
 * Not for several threads.
 */
final class WordNumbering {

    private static final int LEVELS = 9;
    /** Levels that have a style of their own. */
    private static final int STYLED_LEVELS = 3;

    private static final int BULLETS = 1;
    /** What numbered styles have of themselves, for a list that somebody starts in the file. */
    private static final int NUMBERS = 2;

    private record NumberedList(int level, int start) {}

    private final Look look;
    private final WordStyles styles;
    private final List<NumberedList> lists = new ArrayList<>();

    WordNumbering(Look look, WordStyles styles) {
        this.look = look;
        this.styles = styles;
    }

    /** The number of the list of all bullets. */
    int bullets() {
        return BULLETS;
    }

    /** The number of a new list at a level from 0, of which the first item has the number {@code start}. */
    int newNumbers(int level, int start) {
        lists.add(new NumberedList(level, start));
        return NUMBERS + lists.size();
    }

    /** Within the definition of a style: the list that it belongs to by itself. */
    static void styleNumber(Role role, XmlBuilder out) {
        for (int level = 0; level < STYLED_LEVELS; level++) {
            if (role == Role.bullet(level + 1) || role == Role.number(level + 1)) {
                out.open("w:numPr");
                WordXml.value(out, "w:ilvl", level);
                WordXml.value(out, "w:numId", role == Role.bullet(level + 1) ? BULLETS : NUMBERS);
                out.close();
            }
        }
    }

    byte[] toPart() {
        XmlBuilder out = WordXml.root("w:numbering");
        definition(out, BULLETS, false);
        definition(out, NUMBERS, true);
        number(out, BULLETS, BULLETS).close();
        number(out, NUMBERS, NUMBERS).close();
        for (int i = 0; i < lists.size(); i++) {
            NumberedList list = lists.get(i);
            number(out, NUMBERS + 1 + i, NUMBERS);
            out.open("w:lvlOverride", "w:ilvl", Integer.toString(list.level()));
            WordXml.value(out, "w:startOverride", list.start());
            out.close().close();
        }
        return out.close().toPart();
    }

    private static XmlBuilder number(XmlBuilder out, int id, int definition) {
        out.open("w:num", "w:numId", Integer.toString(id));
        WordXml.value(out, "w:abstractNumId", definition);
        return out;
    }

    private void definition(XmlBuilder out, int id, boolean numbered) {
        out.open("w:abstractNum", "w:abstractNumId", Integer.toString(id));
        WordXml.value(out, "w:multiLevelType", "multilevel");
        for (int level = 0; level < LEVELS; level++) {
            level(out, level, numbered);
        }
        out.close();
    }

    private void level(XmlBuilder out, int level, boolean numbered) {
        Role role = numbered ? Role.number(level + 1) : Role.bullet(level + 1);
        out.open("w:lvl", "w:ilvl", Integer.toString(level));
        WordXml.value(out, "w:start", 1);
        WordXml.value(out, "w:numFmt", numbered ? "decimal" : "bullet");
        if (level < STYLED_LEVELS) {
            WordXml.value(out, "w:pStyle", styles.id(role));
        }
        WordXml.value(out, "w:lvlText", numbered ? "%" + (level + 1) + "." : bullet(level));
        WordXml.value(out, "w:lvlJc", "left");
        indent(out, level, look.of(role));
        out.close();
    }

    private static String bullet(int level) {
        return level % 2 == 0 ? "•" : "–";
    }

    /** Levels beyond those with a style go on in even steps. */
    private static void indent(XmlBuilder out, int level, TextStyle look) {
        double deeper = Math.max(0, level - (STYLED_LEVELS - 1)) * look.hanging();
        String left = Integer.toString(WordXml.twips(look.indent() + deeper));
        out.open("w:pPr");
        out.single("w:ind", "w:left", left, "w:hanging", Integer.toString(WordXml.twips(look.hanging())));
        out.close();
    }
}
