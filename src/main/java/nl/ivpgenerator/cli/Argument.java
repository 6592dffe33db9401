package nl.ivpgenerator.cli;

import java.time.DateTimeException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that a user can give with a command: an option, or a parameter, which stands there without a name.
 *
 * @param <T> what a value of it is
 * @param names of an option: perhaps a letter with one hyphen, and then a word with two
 * @param label what stands for its value in help and messages; nothing for a flag
 * @param description in Dutch, for the help
 */
record Argument<T>(List<String> names, String label, Times times, Reading<T> reading, String description) {

    /** The option by which every command tells what it does. */
    static final Argument<Boolean> HELP =
            new Argument<>(List.of("-h", "--help"), "", Times.AT_MOST_ONCE, Reading.FLAG, "Toont deze uitleg.");

    static Argument<Boolean> flag(String name, String description) {
        return option(name, "", Times.AT_MOST_ONCE, Reading.FLAG, description);
    }

    static <T> Argument<T> option(String name, String label, Times times, Reading<T> reading, String description) {
        return new Argument<>(List.of(name), label, times, reading, description);
    }

    static <T> Argument<T> parameter(String label, Times times, Reading<T> reading, String description) {
        return new Argument<>(List.of(), label, times, reading, description);
    }

    /** What messages call it. */
    String name() {
        return isParameter() ? label : names.get(names.size() - 1);
    }

    boolean isFlag() {
        return label.isEmpty();
    }

    boolean isParameter() {
        return names.isEmpty();
    }

    /** The values that a word stands for. */
    List<T> read(String word) {
        try {
            return times == Times.LISTED
                    ? Stream.of(word.split(",")).map(reading::read).toList()
                    : List.of(reading.read(word));
        } catch (IllegalArgumentException | DateTimeException unfit) {
            throw new WrongUse("'" + word + "' past niet bij " + name() + " (" + label + ").");
        }
    }

    /** That the name stands there without a value, or that it does not stand there while it has to. */
    WrongUse missing() {
        return new WrongUse(
                isParameter()
                        ? "er ontbreekt iets: " + label + "."
                        : "bij '" + name() + "' hoort een waarde: " + label + ".");
    }
}
