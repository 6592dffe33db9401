package nl.ivpgenerator.yaml;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A whole number as packs and profiles write it: digits, at most 15, with a minus sign before them when it is below zero. */
public final class WholeNumber {

    private static final Pattern WRITTEN = Pattern.compile("-?[0-9]{1,15}");

    private WholeNumber() {}

    /** The number that a text is; nothing when it is something else. */
    public static OptionalLong of(String text) {
        return WRITTEN.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** The number that a text is; nothing when it is something else, or outside these bounds. */
    public static OptionalLong within(String text, long minimum, long maximum) {
        OptionalLong number = of(text);
        return number.isPresent() && number.getAsLong() >= minimum && number.getAsLong() <= maximum
                ? number
                : OptionalLong.empty();
    }
}
