package nl.ivpgenerator.yaml;

import java.util.regex.Pattern;

/** How things are named in the files of packs and profiles. */
public final class Naming {

    /** As a regular expression: small letters, digits and dashes, as in {@code adviseur-vpd}. */
    public static final String ID = "[a-z0-9][a-z0-9-]*";

    private static final Pattern IDS = Pattern.compile(ID);
    private static final Pattern KEYS = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern ROW_NUMBERS = Pattern.compile("\\[[0-9]+]");

    private Naming() {}

    /** Whether documents, parts, rules, rows and values can have this name. */
    public static boolean isId(String name) {
        return IDS.matcher(name).matches();
    }

    /** Whether choices and subjects of the knowledge base can have this name: small letters, digits and {@code _}. */
    public static boolean isKey(String name) {
        return KEYS.matcher(name).matches();
    }

    public static boolean isDigits(String name) {
        return DIGITS.matcher(name).matches();
    }

    /** The path of a choice from that of a value: {@code rollen.naam} from {@code rollen[2].naam}. */
    public static String withoutRows(String path) {
        return path.indexOf('[') < 0 ? path : ROW_NUMBERS.matcher(path).replaceAll("");
    }
}
