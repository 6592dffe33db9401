package nl.ivpgenerator.render.insertion;

import java.util.Collection;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds numbers that a file does not have yet. */
final class Numbers {

    /** More than are ever put in. */
    private static final int ROOM = 100_000;

    private static final Pattern LAST_NUMBER = Pattern.compile("([0-9]{1,9})$");

    private Numbers() {}

    /**
     * The number above which there is room: the highest of the file. Word also draws numbers by lot up to the largest that there is; then it is the lowest
     * with enough room above it.
     *
     * @param taken identifiers that end with a number; others do not matter
     */
    static int above(Stream<String> taken) {
        Collection<Integer> numbers = new TreeSet<>();
        taken.map(LAST_NUMBER::matcher)
                .filter(Matcher::find)
                .forEach(number -> numbers.add(Integer.parseInt(number.group(1))));
        int highest = 0;
        for (int number : numbers) {
            if (number - highest > ROOM) {
                return highest;
            }
            highest = Math.max(highest, number);
        }
        return highest;
    }
}
