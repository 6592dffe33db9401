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

/** The options that every command has. */
final class CommonOptions {

    private static final Argument<Path> LAYERS = Argument.option(
            "--sjablonen",
            "MAP",
            Times.ANY,
            Reading.PATH,
            "Legt eigen sjablonen over de meegeleverde. Mag vaker; een latere map gaat voor.");

    private static final Argument<LocalDate> DATE = Argument.option(
            "--datum",
            "JJJJ-MM-DD",
            Times.AT_MOST_ONCE,
            Reading.DATE,
            "De datum van deze run, voor het verslag in generatie.json. Standaard vandaag.");

    private static final Argument<Boolean> QUIET =
            Argument.flag("--stil", "Meldt geen voortgang en geen vervolgstappen, alleen bevindingen.");

    static final List<Argument<?>> ALL = List.of(LAYERS, DATE, QUIET, Argument.HELP);

    private final Surroundings surroundings;
    private final List<Path> layers;
    private final Optional<LocalDate> date;
    private final boolean quiet;

    CommonOptions(Surroundings surroundings, Arguments arguments) {
        this.surroundings = surroundings;
        this.layers = arguments.all(LAYERS);
        this.date = arguments.one(DATE);
        this.quiet = arguments.has(QUIET);
    }

    LocalDate date() {
        return date.orElseGet(surroundings.today());
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
                throw new WrongUse("de map '" + layer + "' van --sjablonen bestaat niet.");
            }
            folders.add(layer);
        }
        if (!Files.isDirectory(folders.get(0))) {
            throw new WrongUse("de meegeleverde sjablonen zijn niet gevonden in '" + folders.get(0)
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
}
