package nl.ivpgenerator.render.odt;

import nl.ivpgenerator.render.Role;

/**
 * The names of styles. They are those of LibreOffice wherever it has a style for the purpose: text that is pasted into another document then
 * takes over the look of that document.
 */
final class StyleNames {

    static final String STANDARD = "Standard";
    static final String BULLETS = encoded("List 1");
    static final String NUMBERS = encoded("Numbering 123");
    static final String BOXES = encoded("IVP Vakjes");
    static final String STRONG = encoded("Strong Emphasis");
    static final String EMPHASIS = "Emphasis";
    static final String NOTE_SIGN = encoded("Footnote Symbol");
    static final String CONTENTS_LINK = encoded("Index Link");
    static final String VISITED = encoded("Visited Internet Link");

    private StyleNames() {}

    /** The name of a style as elements refer to it. */
    static String of(Role role) {
        return encoded(shown(role));
    }

    /** The name of a style as people see it. */
    static String shown(Role role) {
        return switch (role) {
            case BODY -> "Text body";
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case HEADING1, HEADING2, HEADING3, HEADING4, HEADING5, HEADING6 -> "Heading " + step(role, Role.HEADING1);
            case CONTENTS_TITLE -> "Contents Heading";
            case CONTENTS1, CONTENTS2 -> "Contents " + step(role, Role.CONTENTS1);
            case BULLET1, BULLET2, BULLET3 -> "List " + step(role, Role.BULLET1);
            case NUMBER1, NUMBER2, NUMBER3 -> "Numbering " + step(role, Role.NUMBER1);
            case CONTINUE1, CONTINUE2, CONTINUE3 -> "List " + step(role, Role.CONTINUE1) + " Cont.";
            case QUOTATION -> "Quotations";
            case CAPTION -> "Caption";
            case TABLE_HEAD -> "Table Heading";
            case TABLE_TEXT -> "Table Contents";
            case NOTE -> "Footnote";
            case HEADER -> "Header";
            case FOOTER -> "Footer";
            case NOTE_MARK -> "Footnote anchor";
            case LINK -> "Internet link";
            case ORGANISATION, CHECK, RESTRICTION, SIGNATURE, FILL_IN, TABLE, FACTS ->
                role.names().get(0);
        };
    }

    /** A name without the blanks that a name in XML can not have (ODF 1.3 part 3, 19.502). */
    static String encoded(String shown) {
        return shown.replace(" ", "_20_");
    }

    private static int step(Role role, Role first) {
        return role.ordinal() - first.ordinal() + 1;
    }
}
