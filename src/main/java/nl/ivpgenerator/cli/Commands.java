package nl.ivpgenerator.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Puts the commands together, with everything that picocli says of itself in Dutch. */
final class Commands {

    private Commands() {}

    static CommandLine of(Surroundings surroundings) {
        CommandLine ivp = new CommandLine(new IvpCommand(surroundings))
                .addSubcommand(new GenerateCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new InsertCommand(surroundings))
                .addSubcommand(new CoverageCommand(surroundings))
                .addSubcommand(new NewCommand(surroundings))
                .addSubcommand(new ChoicesCommand(surroundings))
                .addSubcommand(new SchemaCommand(surroundings))
                .addSubcommand(new DocumentsCommand(surroundings))
                .addSubcommand(new HouseStyleCommand(surroundings))
                .addSubcommand(new HelpCommand(surroundings));
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
