package nl.ivpgenerator.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.generate.ProgramVersion;
import nl.ivpgenerator.pack.TemplatePack;

/** {@code ivp} itself: hands over to the command that is named, if any. */
final class IvpCommand implements Callable<Integer> {

    private static final Argument<Boolean> VERSION =
            Argument.flag("--version", "Toont de versie van het programma en van de sjablonen.");

    static final Syntax SYNTAX = new Syntax(
            "",
            "OPDRACHT [OPTIES]",
            List.of("Maakt de documenten van een gemeente over Veilige Publieke Taak uit één profiel."),
            Optional.empty(),
            List.of(Argument.HELP, VERSION),
            List.of(
                    "Voorbeelden:",
                    "  ivp nieuw policy-profiles/mijnstad.yaml",
                    "  ivp controleer policy-profiles/mijnstad.yaml",
                    "  ivp genereer policy-profiles/mijnstad.yaml",
                    "",
                    "Na afloop: 0 = gelukt, 1 = fouten in de invoer, 2 = opdracht verkeerd gebruikt,",
                    "3 = programma of computer liet het afweten.",
                    "Meer over een opdracht: ivp help OPDRACHT"));

    private final Surroundings surroundings;
    private final Arguments arguments;
    private final List<String> command;

    /** @param command the name of a command and the words after it, or nothing */
    IvpCommand(Surroundings surroundings, Arguments arguments, List<String> command) {
        this.surroundings = surroundings;
        this.arguments = arguments;
        this.command = command;
    }

    @Override
    public Integer call() throws Exception {
        if (!command.isEmpty()) {
            return Commands.named(command.get(0)).run(surroundings, command.subList(1, command.size()));
        }
        if (arguments.has(VERSION)) {
            surroundings.out().println("ivp " + ProgramVersion.NUMBER + ", " + packVersion());
            return ExitCode.DONE;
        }
        new Help(surroundings.err()).print(SYNTAX);
        return ExitCode.WRONG_USE;
    }

    private String packVersion() {
        return surroundings
                .headStart()
                .pack(List.of(surroundings.standardPack()), new Findings())
                .map(TemplatePack::layers)
                .map(layers -> "sjablonen " + layers.get(0).name() + " "
                        + layers.get(0).version())
                .orElse("sjablonen niet gevonden of niet leesbaar");
    }
}
