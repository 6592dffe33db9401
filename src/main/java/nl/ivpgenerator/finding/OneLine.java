package nl.ivpgenerator.finding;

import java.util.regex.Pattern;

/** Keeps what a message quotes on its line: no line ends, and no characters that move the cursor of a terminal or turn text around. */
public final class OneLine {

    private static final Pattern UNSEEN = Pattern.compile("\\R|[\\p{Cc}\\p{Cf}\\p{Cs}]");

    private OneLine() {}

    public static String of(String text) {
        return isPlain(text) ? text : UNSEEN.matcher(text).replaceAll(" ");
    }

    /** Nearly every text is, and every place of every node of every file asks. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }
}
