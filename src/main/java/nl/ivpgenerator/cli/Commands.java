package nl.ivpgenerator.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Puts the commands together, with everything that picocli says of itself in Dutch. */
final class Commands {

    private static final String HELP = "help";
    private static final Map<String, Function<Surroundings, Object>> ALL = all();

    private Commands() {}

    private static Map<String, Function<Surroundings, Object>> all() {
        Map<String, Function<Surroundings, Object>> all = new LinkedHashMap<>();
        all.put("genereer", GenerateCommand::new);
        all.put("controleer", CheckCommand::new);
        all.put("invoegen", InsertCommand::new);
        all.put("dekking", CoverageCommand::new);
        all.put("nieuw", NewCommand::new);
        all.put("keuzes", ChoicesCommand::new);
        all.put("schema", SchemaCommand::new);
        all.put("documenten", DocumentsCommand::new);
        all.put("huisstijl", HouseStyleCommand::new);
        all.put(HELP, HelpCommand::new);
        return all;
    }

    /**
     * The program for these arguments: with the command that they begin with, or with all commands when they begin with none. Looking through the
     * options of commands that are not asked for would be a part of every start.
     */
    static CommandLine of(Surroundings surroundings, String... args) {
        CommandLine ivp = new CommandLine(new IvpCommand(surroundings));
        String first = args.length == 0 ? "" : args[0];
        boolean one = ALL.containsKey(first) && !first.equals(HELP);
        ALL.forEach((name, command) -> {
            if (!one || name.equals(first)) {
                ivp.addSubcommand(name, command.apply(surroundings));
            }
        });
        ivp.setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setAbbreviatedOptionsAllowed(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(surroundings.out(), true))
                .setErr(new PrintWriter(surroundings.err(), true))
                .setUsageHelpWidth(100);
        ivp.getSubcommands().values().forEach(Commands::dutchHeadings);
        dutchHeadings(ivp);
        return ivp;
    }

    private static void dutchHeadings(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .synopsisHeading("Gebruik: ")
                .descriptionHeading("%n")
                .parameterListHeading("%nWat u opgeeft:%n")
                .optionListHeading("%nOpties:%n")
                .commandListHeading("%nOpdrachten:%n")
                .footerHeading("%n")
                .sortOptions(false);
    }
}
