package nl.ivpgenerator.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.TemplatePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that every command has. */
@Command
final class CommonOptions {

    private final Surroundings surroundings;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--sjablonen",
            paramLabel = "MAP",
            description = "Legt eigen sjablonen over de meegeleverde. Mag vaker; een latere map gaat voor.")
    private List<Path> layers = new ArrayList<>();

    @Option(
            names = "--datum",
            paramLabel = "JJJJ-MM-DD",
            description = "De datum van deze run, voor het verslag in generatie.json. Standaard vandaag.")
    private @Nullable LocalDate date;

    @Option(names = "--stil", description = "Meldt geen voortgang en geen vervolgstappen, alleen bevindingen.")
    private boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze uitleg.")
    private boolean help;

    CommonOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    LocalDate date() {
        return date == null ? surroundings.today() : date;
    }

    boolean quiet() {
        return quiet;
    }

    /** The folders with templates, the lowest first. */
    List<Path> templateFolders() {
        List<Path> folders = new ArrayList<>();
        folders.add(surroundings.standardPack());
        for (Path layer : layers) {
            if (!Files.isDirectory(layer)) {
                throw wrong("de map '" + layer + "' van --sjablonen bestaat niet.");
            }
            folders.add(layer);
        }
        if (!Files.isDirectory(folders.get(0))) {
            throw wrong("de meegeleverde sjablonen zijn niet gevonden in '" + folders.get(0)
                    + "'. Start het programma met 'ivp' uit de map waarin het is uitgepakt.");
        }
        return List.copyOf(folders);
    }

    /** The layers as one would repeat them in a next command. */
    String layersAsWritten() {
        return layers.stream().map(layer -> " --sjablonen " + layer).collect(Collectors.joining());
    }

    /** The pack; without it, its faults are printed. */
    Optional<TemplatePack> pack() {
        Findings findings = new Findings();
        Optional<TemplatePack> pack = surroundings.headStart().pack(templateFolders(), findings);
        if (pack.isEmpty() || findings.hasErrors()) {
            new FindingsPrinter(surroundings.err()).print(findings, quiet);
            return Optional.empty();
        }
        return pack;
    }

    WrongUse wrong(String dutch) {
        return new WrongUse(command.commandLine(), dutch);
    }
}
