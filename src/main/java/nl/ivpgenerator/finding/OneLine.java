package nl.ivpgenerator.finding;

import java.util.regex.Pattern;

/** Keeps what a message quotes on its line: no line ends, and no characters that move the cursor of a terminal or turn text around. */
public final class OneLine {

    private static final Pattern UNSEEN = Pattern.compile("\\R|[\\p{Cc}\\p{Cf}\\p{Cs}]");

    private OneLine() {}

    public static String of(String text) {
        return UNSEEN.matcher(text).replaceAll(" ");
    }
}
