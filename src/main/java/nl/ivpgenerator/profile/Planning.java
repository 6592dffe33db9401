package nl.ivpgenerator.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A planning in quarters of a year, as a plan shows it: written {@code 2027-K1}. */
public final class Planning {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-K([1-4])");
    private static final List<String> ORDINALS = List.of("eerste", "tweede", "derde", "vierde");
    private static final int QUARTERS = ORDINALS.size();

    private Planning() {}

    /**
     * A quarter.
     *
     * @param number 1 to 4
     */
    public record Quarter(int year, int number) implements Comparable<Quarter> {

        /** The quarter that a text such as {@code 2027-K1} means; nothing when it is written in another way. */
        public static Optional<Quarter> parse(String text) {
            Matcher matcher = QUARTER.matcher(text.strip());
            return matcher.matches()
                    ? Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                    : Optional.empty();
        }

        private static Quarter ofIndex(int index) {
            return new Quarter(index / QUARTERS, index % QUARTERS + 1);
        }

        private String ordinal() {
            return ORDINALS.get(number - 1);
        }

        /** In a sentence: "het eerste kwartaal van 2027". */
        public String dutch() {
            return "het " + ordinal() + " kwartaal van " + year;
        }

        /** In a sentence, up to and including another: "het eerste tot en met het derde kwartaal van 2027". */
        public String dutchUntil(Quarter last) {
            if (equals(last)) {
                return dutch();
            }
            String start = year == last.year ? "het " + ordinal() : dutch();
            return start + " tot en met " + last.dutch();
        }

        private int index() {
            return year * QUARTERS + number - 1;
        }

        @Override
        public int compareTo(Quarter other) {
            return Integer.compare(index(), other.index());
        }

        /** As it is written in a profile. */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%04d-K%d", year, number);
        }
    }

    /** How an activity stands in a quarter; the Dutch words are what a planning shows. */
    public enum Standing {
        NOT_BUSY(""),
        START("start"),
        GOING_ON("loopt"),
        READY("gereed"),
        START_AND_READY("start en gereed");

        private final String dutch;

        Standing(String dutch) {
            this.dutch = dutch;
        }

        public String dutch() {
            return dutch;
        }
    }

    /** The quarters from the first up to and including the last; none when the last lies before the first. */
    public static List<Quarter> between(Quarter first, Quarter last) {
        return IntStream.rangeClosed(first.index(), last.index())
                .mapToObj(Quarter::ofIndex)
                .toList();
    }

    /** How an activity that takes the quarters {@code from} to {@code to} stands in a quarter. */
    public static Standing standing(Quarter from, Quarter to, Quarter quarter) {
        if (quarter.compareTo(from) < 0 || quarter.compareTo(to) > 0) {
            return Standing.NOT_BUSY;
        }
        if (quarter.equals(from)) {
            return quarter.equals(to) ? Standing.START_AND_READY : Standing.START;
        }
        return quarter.equals(to) ? Standing.READY : Standing.GOING_ON;
    }
}
