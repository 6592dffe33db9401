package nl.ivpgenerator.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a command is written, and what it is for.
 *
 * @param name nothing for {@code ivp} itself
 * @param synopsis what comes after the name
 * @param description in Dutch, one text per paragraph
 * @param parameter what may stand there without a name
 * @param footer the last lines of the help
 */
record Syntax(
        String name,
        String synopsis,
        List<String> description,
        Optional<Argument<?>> parameter,
        List<Argument<?>> options,
        List<String> footer) {

    private static final String PROGRAM = "ivp";

    /** A command with only the options that every command has. */
    static Syntax of(String name, String synopsis, String... description) {
        return new Syntax(name, synopsis, List.of(description), Optional.empty(), CommonOptions.ALL, List.of());
    }

    Syntax withParameter(Argument<?> only) {
        return new Syntax(name, synopsis, description, Optional.of(only), options, footer);
    }

    Syntax withOptions(Argument<?>... more) {
        List<Argument<?>> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Syntax(name, synopsis, description, parameter, List.copyOf(all), footer);
    }

    boolean isProgram() {
        return name.isEmpty();
    }

    /** What one types for this command. */
    String called() {
        return isProgram() ? PROGRAM : PROGRAM + " " + name;
    }

    /** What one types for its help. */
    String help() {
        return PROGRAM + " " + (isProgram() ? Argument.HELP.name() : HelpCommand.NAME + " " + name);
    }

    Optional<Argument<?>> option(String written) {
        for (Argument<?> option : options) {
            if (option.names().contains(written)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** All names of the options, in order of the alphabet. */
    Set<String> optionNames() {
        Set<String> names = new TreeSet<>();
        for (Argument<?> option : options) {
            names.addAll(option.names());
        }
        return names;
    }
}
