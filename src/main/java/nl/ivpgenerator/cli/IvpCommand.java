package nl.ivpgenerator.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.generate.ProgramVersion;
import nl.ivpgenerator.pack.TemplatePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ivp} without a command. */
@Command(
        name = "ivp",
        customSynopsis = "ivp OPDRACHT [OPTIES]",
        description = "Maakt de documenten van een gemeente over Veilige Publieke Taak uit één profiel.",
        footer = {
            "Voorbeelden:",
            "  ivp nieuw policy-profiles/mijnstad.yaml",
            "  ivp controleer policy-profiles/mijnstad.yaml",
            "  ivp genereer policy-profiles/mijnstad.yaml",
            "",
            "Na afloop: 0 = gelukt, 1 = fouten in de invoer, 2 = opdracht verkeerd gebruikt,",
            "3 = programma of computer liet het afweten.",
            "Meer over een opdracht: ivp help OPDRACHT"
        })
final class IvpCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze uitleg.")
    private boolean help;

    @Option(names = "--version", description = "Toont de versie van het programma en van de sjablonen.")
    private boolean version;

    IvpCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (version) {
            surroundings.out().println("ivp " + ProgramVersion.NUMBER + ", " + packVersion());
            return ExitCode.DONE;
        }
        spec.commandLine().usage(surroundings.err());
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
