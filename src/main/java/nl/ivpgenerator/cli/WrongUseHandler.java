package nl.ivpgenerator.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.ivpgenerator.finding.OneLine;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch what is wrong with a command: one line for the fault, one that points at the help. */
final class WrongUseHandler implements IParameterExceptionHandler {

    private final Surroundings surroundings;

    WrongUseHandler(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        surroundings.err().println(name + ": " + OneLine.of(dutch(wrong, command)));
        boolean root = command.getParent() == null;
        surroundings.err().println("Zie '" + (root ? "ivp --help" : "ivp help " + command.getCommandName()) + "'.");
        return ExitCode.WRONG_USE;
    }

    private static String dutch(ParameterException wrong, CommandLine command) {
        if (wrong instanceof WrongUse) {
            return String.valueOf(wrong.getMessage());
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched(), command);
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return "'" + name(twice.getOverwritten()) + "' staat er meer dan één keer.";
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null || wrong instanceof MaxValuesExceededException) {
            return "de opdracht is niet begrepen.";
        }
        return argument.arity().max() == 0
                ? "'" + name(argument) + "' krijgt geen waarde."
                : "'" + wrong.getValue() + "' past niet bij " + name(argument) + " (" + argument.paramLabel() + ").";
    }

    private static String unknown(List<String> words, CommandLine command) {
        String word = words.get(0);
        if (word.startsWith("-")) {
            String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return Unknown.sentence("de optie '" + option + "'", option, options(command));
        }
        return command.getSubcommands().isEmpty()
                ? "'" + word + "' is te veel: deze opdracht verwacht niet meer namen."
                : Unknown.sentence(
                        "de opdracht '" + word + "'",
                        word,
                        command.getSubcommands().keySet());
    }

    private static Set<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .flatMap(option -> List.of(option.names()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String missing(List<ArgSpec> arguments) {
        ArgSpec first = arguments.get(0);
        return first.isOption()
                ? "bij '" + name(first) + "' hoort een waarde: " + first.paramLabel() + "."
                : "er ontbreekt iets: " + first.paramLabel() + ".";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
