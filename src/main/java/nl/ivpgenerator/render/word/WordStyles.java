package nl.ivpgenerator.render.word;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ivpgenerator.render.Color;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;

/** Which style of the file each role has, and the part that defines them. */
final class WordStyles {

    private final HouseStyle style;
    private final FileStyles file;
    private final int listsAbove;
    private final Map<Role, String> ids = new EnumMap<>(Role.class);
    private final Set<Role> own = EnumSet.allOf(Role.class);
    private final Set<Role> asked = EnumSet.noneOf(Role.class);

    /** A file without styles: all are added from the pack's look. */
    WordStyles(HouseStyle style) {
        this(style, FileStyles.NONE, 0);
    }

    /** A file with styles and lists up to this number: only what is missing is added. */
    WordStyles(HouseStyle style, FileStyles file, int listsAbove) {
        this.style = style;
        this.file = file;
        this.listsAbove = listsAbove;
        ids.putAll(file.ids());
        own.removeAll(file.ids().keySet());
        own.forEach(role -> ids.put(role, freeId(role)));
    }

    /** The identifier of a style in this file. */
    String id(Role role) {
        asked.add(role);
        return ids.getOrDefault(role, ownId(role));
    }

    /** What all our styles for text are based on; may be empty. */
    String characterBase() {
        return file.characters();
    }

    /** What all our styles for tables are based on; may be empty. */
    String tableBase() {
        return file.tables();
    }

    /** The lists of our own styles count on from this number. */
    int listsAbove() {
        return listsAbove;
    }

    /** Whether the style was added by us, so that our look holds for it. */
    boolean isOwn(Role role) {
        return own.contains(role);
    }

    /** Whether the style gives its paragraphs a number by itself, as headings of a template may; our own headings never do. */
    boolean numbersItself(Role role) {
        return !isOwn(role);
    }

    /** The ground of shaded cells; text reads on it. */
    Color bar() {
        return Color.of(style.accent()).groundForText();
    }

    /** The white below the last item of a list, in twips, where our styles set items close; a template's list styles go their own way. */
    Optional<Integer> whiteBelowLists() {
        return isOwn(Role.BULLET1)
                ? Optional.of(WordXml.twipsOfPoints(style.look().of(Role.BODY).after()))
                : Optional.empty();
    }

    /** Only our own styles, in a part of their own. */
    XmlBuilder ownPart() {
        XmlBuilder out = WordXml.root("w:styles");
        StyleDefinitions definitions = new StyleDefinitions(style, this);
        own.forEach(role -> definitions.write(role, out));
        return out.close();
    }

    byte[] toPart() {
        XmlBuilder out = WordXml.root("w:styles");
        StyleDefinitions definitions = new StyleDefinitions(style, this);
        definitions.writeDefaults(out);
        own.forEach(role -> definitions.write(role, out));
        return out.close().toPart();
    }

    /** The definitions of our styles that were asked for, to add to those of an existing file. */
    String additions() {
        Set<Role> added = EnumSet.copyOf(own);
        added.retainAll(asked);
        if (!added.isEmpty() && isOwn(Role.BODY)) {
            added.add(Role.BODY);
        }
        XmlBuilder out = new XmlBuilder();
        StyleDefinitions definitions = new StyleDefinitions(style, this);
        added.forEach(role -> definitions.write(role, out));
        return out.toXml();
    }

    /** Whether the style is added to the file, so that a list of ours may belong to it. */
    boolean isAdded(Role role) {
        return isOwn(role) && (file == FileStyles.NONE || asked.contains(role));
    }

    private String freeId(Role role) {
        String id = ownId(role);
        return file.taken().contains(id) ? "Ivp" + id : id;
    }

    /** The words of the style's name without blanks: {@code heading 1} becomes {@code Heading1}. */
    private static String ownId(Role role) {
        StringBuilder id = new StringBuilder();
        for (String word : role.names().get(0).split(" ")) {
            id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return id.toString();
    }
}
