package nl.ivpgenerator.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.DefaultParser.NonOptionAction;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;

/**
 * Reads the words after the name of a command. Commons CLI finds the options among them; here these are held against what the command asks for. One
 * fault is told: the first in the options, else what is missing, else what is too much. Who asks for help only hears of faults in the options.
 */
final class ArgumentsReader {

    private static final String END_OF_OPTIONS = "--";

    private final Syntax syntax;
    private final Map<String, List<?>> values = new HashMap<>();
    private Optional<WrongUse> tooMuch = Optional.empty();

    private ArgumentsReader(Syntax syntax) {
        this.syntax = syntax;
    }

    static Arguments read(Syntax syntax, List<String> words) {
        ArgumentsReader reader = new ArgumentsReader(syntax);
        reader.read(words);
        if (!reader.has(Argument.HELP)) {
            reader.refuseMissing();
            reader.refuseTooMuch();
        }
        return new Arguments(reader.values);
    }

    /** Whether a word is the name of an option by its looks; a hyphen alone is not. */
    static boolean looksLikeOption(String word) {
        return word.length() > 1 && word.startsWith("-");
    }

    private void read(List<String> words) {
        int end = end(words);
        CommandLine found = parse(words.subList(0, end));
        for (Option option : found.getOptions()) {
            option(syntax.option(StrictOptions.name(option)).orElseThrow(), option.getValuesList());
        }
        if (end < words.size()) {
            refuseFlagWithValue(words.get(end));
        }
        for (String word : found.getArgList()) {
            if (looksLikeOption(word)) {
                unknown(word);
            } else {
                parameter(word);
            }
        }
        for (int i = end + 1; i < words.size(); i++) {
            parameter(words.get(i));
        }
    }

    /** Where the options end: at the word that says so, or at a flag with a value, because that fault is told before what comes after it. */
    private int end(List<String> words) {
        int end = 0;
        while (end < words.size() && !words.get(end).equals(END_OF_OPTIONS) && !isFlagWithValue(words.get(end))) {
            end++;
        }
        return end;
    }

    private boolean isFlagWithValue(String word) {
        return word.indexOf('=') > 0
                && syntax.option(name(word)).filter(Argument::isFlag).isPresent();
    }

    private void refuseFlagWithValue(String word) {
        if (isFlagWithValue(word)) {
            throw new WrongUse("'" + syntax.option(name(word)).orElseThrow().name() + "' krijgt geen waarde.");
        }
    }

    private static String name(String word) {
        int equals = word.indexOf('=');
        return equals < 0 ? word : word.substring(0, equals);
    }

    private CommandLine parse(List<String> words) {
        DefaultParser parser = DefaultParser.builder()
                .setAllowPartialMatching(false)
                .setStripLeadingAndTrailingQuotes(false)
                .get();
        try {
            return parser.parse(StrictOptions.of(syntax), null, NonOptionAction.SKIP, words.toArray(new String[0]));
        } catch (ParseException fault) {
            throw new IllegalStateException("these options leave nothing to complain of", fault);
        }
    }

    private void option(Argument<?> option, List<String> words) {
        if (!option.isFlag() && isForgotten(words)) {
            throw option.missing();
        }
        List<?> read = option.read(option.isFlag() ? option.name() : words.get(0));
        if (!hasRoom(option)) {
            throw new WrongUse("'" + option.name() + "' staat er meer dan één keer.");
        }
        add(option, read);
    }

    /** Whether a value is not there, or is the name of the next option, which nobody means. */
    private boolean isForgotten(List<String> words) {
        return words.isEmpty() || syntax.option(name(words.get(0))).isPresent();
    }

    private void parameter(String word) {
        Optional<Argument<?>> parameter = syntax.parameter();
        if (parameter.isPresent() && hasRoom(parameter.get())) {
            add(parameter.get(), parameter.get().read(word));
        } else {
            tooMuch("'" + word + "' is te veel: deze opdracht verwacht niet meer namen.");
        }
    }

    private void unknown(String word) {
        tooMuch(Unknown.sentence("de optie '" + name(word) + "'", name(word), syntax.optionNames()));
    }

    private void tooMuch(String dutch) {
        if (tooMuch.isEmpty()) {
            tooMuch = Optional.of(new WrongUse(dutch));
        }
    }

    private void refuseTooMuch() {
        if (tooMuch.isPresent()) {
            throw tooMuch.get();
        }
    }

    private void refuseMissing() {
        for (Argument<?> option : syntax.options()) {
            refuseMissing(option);
        }
        if (syntax.parameter().isPresent()) {
            refuseMissing(syntax.parameter().get());
        }
    }

    private void refuseMissing(Argument<?> argument) {
        if (argument.times().required() && !has(argument)) {
            throw argument.missing();
        }
    }

    private boolean has(Argument<?> argument) {
        return values.containsKey(argument.name());
    }

    private boolean hasRoom(Argument<?> argument) {
        return argument.times().repeated() || !has(argument);
    }

    private void add(Argument<?> argument, List<?> read) {
        List<Object> all = new ArrayList<>(values.getOrDefault(argument.name(), List.of()));
        all.addAll(read);
        values.put(argument.name(), all);
    }
}
