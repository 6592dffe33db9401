package nl.ivpgenerator.render.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.render.Look;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.TextStyle;
import nl.ivpgenerator.render.office.XmlBuilder;
import nl.ivpgenerator.render.template.TemplateLists;
import nl.ivpgenerator.render.template.TemplateLists.ListPlace;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

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

    /** A list of numbers; one of the template goes on with how that list looks. */
    private record NumberedList(int level, int start, Optional<Element> ofTemplate) {}

    private final Look look;
    private final WordStyles styles;
    private final int definitionsAbove;
    private final Optional<TemplateLists> template;
    private final Map<Role, ListPlace> places;
    private final List<NumberedList> lists = new ArrayList<>();
    private boolean used;

    /** For a file that has definitions up to this number; how far its lists go, the styles know. */
    WordNumbering(Look look, WordStyles styles, int definitionsAbove) {
        this(look, styles, definitionsAbove, Optional.empty(), Map.of());
    }

    /** On a template: styles with a list of their own keep it. */
    WordNumbering(Look look, WordStyles styles, Optional<TemplateLists> template, Map<Role, ListPlace> places) {
        this(look, styles, template.map(TemplateLists::highestDefinition).orElse(0), template, places);
    }

    private WordNumbering(
            Look look,
            WordStyles styles,
            int definitionsAbove,
            Optional<TemplateLists> template,
            Map<Role, ListPlace> places) {
        this.look = look;
        this.styles = styles;
        this.definitionsAbove = definitionsAbove;
        this.template = template;
        this.places = places;
    }

    /** Where bullets of a depth from 1 stand. */
    ListPlace bullets(int depth) {
        used = true;
        return Optional.ofNullable(places.get(Role.bullet(depth)))
                .orElseGet(() -> new ListPlace(styles.listsAbove() + BULLETS, level(depth), true));
    }

    /** Where the items of a new list of a depth from 1 stand, of which the first one has the number {@code start}. */
    ListPlace newNumbers(int depth, int start) {
        used = true;
        Optional<ListPlace> place = Optional.ofNullable(places.get(Role.number(depth)));
        int level = place.map(ListPlace::level).orElse(level(depth));
        lists.add(new NumberedList(level, start, place.flatMap(this::ofTemplate)));
        return new ListPlace(styles.listsAbove() + NUMBERS + lists.size(), level, false);
    }

    private Optional<Element> ofTemplate(ListPlace place) {
        return template.flatMap(all -> all.number(place.number()));
    }

    private static int level(int depth) {
        return Math.min(depth, LEVELS) - 1;
    }

    /** Within the definition of a style: the list that it belongs to by itself. */
    static void styleNumber(Role role, int listsAbove, XmlBuilder out) {
        for (int level = 0; level < STYLED_LEVELS; level++) {
            if (role == Role.bullet(level + 1) || role == Role.number(level + 1)) {
                out.open("w:numPr");
                WordXml.value(out, "w:ilvl", level);
                WordXml.value(out, "w:numId", listsAbove + (role == Role.bullet(level + 1) ? BULLETS : NUMBERS));
                out.close();
            }
        }
    }

    byte[] toPart() {
        Optional<Document> base = template.flatMap(TemplateLists::document);
        if (base.isPresent()) {
            return NumberingOnTemplate.merged(base.get(), definitions(), lists());
        }
        return WordXml.root("w:numbering")
                .append(definitions())
                .append(lists())
                .close()
                .toPart();
    }

    /** Whether there is any list. */
    boolean isUsed() {
        return used;
    }

    /** How lists look; in the part they come before all lists. */
    XmlBuilder definitions() {
        XmlBuilder out = new XmlBuilder();
        definition(out, BULLETS, false);
        definition(out, NUMBERS, true);
        return out;
    }

    XmlBuilder lists() {
        XmlBuilder out = new XmlBuilder();
        number(out, BULLETS, BULLETS).close();
        number(out, NUMBERS, NUMBERS).close();
        for (int i = 0; i < lists.size(); i++) {
            NumberedList list = lists.get(i);
            int id = NUMBERS + 1 + i;
            list.ofTemplate()
                    .ifPresentOrElse(
                            of -> NumberingOnTemplate.again(
                                    out, styles.listsAbove() + id, of, list.level(), list.start()),
                            () -> {
                                number(out, id, NUMBERS);
                                NumberingOnTemplate.start(out, list.level(), list.start())
                                        .close()
                                        .close();
                            });
        }
        return out;
    }

    private XmlBuilder number(XmlBuilder out, int id, int definition) {
        out.open("w:num", "w:numId", Integer.toString(styles.listsAbove() + id));
        WordXml.value(out, "w:abstractNumId", definitionsAbove + definition);
        return out;
    }

    private void definition(XmlBuilder out, int id, boolean numbered) {
        out.open("w:abstractNum", "w:abstractNumId", Integer.toString(definitionsAbove + id));
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
        if (level < STYLED_LEVELS && styles.isAdded(role)) {
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
