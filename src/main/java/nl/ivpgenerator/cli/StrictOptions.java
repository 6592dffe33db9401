package nl.ivpgenerator.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/**
 * The options of a command as Commons CLI knows them, with two hyphens before a long name and one before a single letter. By itself it takes
 * {@code -uitvoer} for {@code --uit voer}.
 */
final class StrictOptions extends Options {

    private static final long serialVersionUID = 1;
    private static final String HYPHENS = "--";

    private StrictOptions() {}

    static Options of(Syntax syntax) {
        Options options = new StrictOptions();
        for (Argument<?> argument : syntax.options()) {
            options.addOption(option(argument));
        }
        return options;
    }

    /** A value may be missing here: what is wrong with several options is told in their order, and the parser would stop at this. */
    private static Option option(Argument<?> argument) {
        Option option =
                new Option(letter(argument), argument.name().substring(HYPHENS.length()), !argument.isFlag(), "");
        option.setOptionalArg(!argument.isFlag());
        return option;
    }

    private static @Nullable String letter(Argument<?> argument) {
        return argument.names().size() == 1 ? null : argument.names().get(0).substring(1);
    }

    /** The name of the argument that the option was made of. */
    static String name(Option option) {
        return HYPHENS + option.getLongOpt();
    }

    @Override
    public boolean hasLongOption(String name) {
        return name.startsWith(HYPHENS) && super.hasLongOption(name);
    }

    @Override
    public boolean hasShortOption(String name) {
        return name.length() == 1 && super.hasShortOption(name);
    }
}
