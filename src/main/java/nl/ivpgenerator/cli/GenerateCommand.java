package nl.ivpgenerator.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.generate.Batch;
import nl.ivpgenerator.generate.DocumentGenerator;
import nl.ivpgenerator.generate.Formats;
import nl.ivpgenerator.generate.GenerationRequest;
import nl.ivpgenerator.generate.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ivp genereer}. */
@Command(
        customSynopsis = "ivp genereer PROFIEL... [OPTIES]",
        description = {
            "Maakt de documenten van elk profiel.",
            "Op de standaarduitvoer staat per bestand een regel: het pad, een tab en wat ermee gebeurde: nieuw, ongewijzigd, "
                    + "vervangen, overgeslagen (met de hand gewijzigd), verwijderd of bewaard (kopie van eigen werk)."
        })
final class GenerateCommand implements Callable<Integer> {

    private static final int MOST_THREADS = 64;

    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions common;

    @Parameters(arity = "1..*", paramLabel = "PROFIEL", description = "Een profiel (.yaml), of een map met profielen.")
    private List<Path> profiles = new ArrayList<>();

    @Option(
            names = "--document",
            paramLabel = "NAAM",
            split = ",",
            description = "Alleen deze documenten; met komma's ertussen of vaker. Zie 'ivp documenten'.")
    private Set<String> documents = new LinkedHashSet<>();

    @Option(
            names = "--formaat",
            paramLabel = "FORMAAT",
            split = ",",
            description = "Alleen deze formaten; met komma's ertussen of vaker. Standaard alle.")
    private Set<String> formats = new LinkedHashSet<>();

    @Option(names = "--uit", paramLabel = "MAP", description = "De map voor de documenten. Standaard 'output'.")
    private Path output = Path.of("output");

    @Option(
            names = "--openbaar",
            description =
                    "Maakt alleen wat iedereen mag lezen, voor raad en Gemeenteblad, in een map die op -openbaar eindigt.")
    private boolean publicOnly;

    @Option(names = "--droog", description = "Meldt alleen wat er zou gebeuren en schrijft niets.")
    private boolean dry;

    @Option(
            names = "--overschrijf",
            description = "Vervangt ook bestanden die met de hand zijn gewijzigd; een kopie blijft bewaard.")
    private boolean overwrite;

    @Option(
            names = "--opnieuw",
            description =
                    "Maakt ook de profielen waarvan alles er al staat en niets is veranderd. Standaard worden die bij "
                            + "meer profielen overgeslagen.")
    private boolean again;

    @Option(
            names = "--parallel",
            paramLabel = "AANTAL",
            description =
                    "Hoeveel profielen tegelijk worden gemaakt, van 1 tot en met 64. Standaard het aantal processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    GenerateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.common = new CommonOptions(surroundings);
    }

    @Override
    public Integer call() {
        List<Path> files = new ProfileArguments(common).expand(profiles);
        refuseUnknown("formaat", formats, Formats.names());
        if (threads < 1 || threads > MOST_THREADS) {
            throw common.wrong("--parallel is een getal van 1 tot en met " + MOST_THREADS + ".");
        }
        List<Path> templates = common.templateFolders();
        Findings findings = new Findings();
        Optional<DocumentGenerator> generator = DocumentGenerator.open(
                surroundings.headStart().pack(templates, findings), surroundings.approval(), findings);
        if (generator.isEmpty()) {
            new FindingsPrinter(surroundings.err()).print(findings, common.quiet());
            return ExitCode.FAULTS;
        }
        refuseUnknown("document", documents, generator.get().pack().documents().keySet());
        GenerationRequest request = new GenerationRequest(
                files, templates, output, new Scope(documents, formats, publicOnly), common.date(), dry, overwrite);
        return run(generator.get(), request);
    }

    private void refuseUnknown(String kind, Set<String> asked, Collection<String> known) {
        for (String word : asked) {
            if (!known.contains(word)) {
                throw common.wrong(Unknown.sentence("het " + kind + " '" + word + "'", word, known));
            }
        }
    }

    private int run(DocumentGenerator generator, GenerationRequest request) {
        int many = request.profiles().size();
        RunProgress progress = new RunProgress(surroundings, common.quiet(), many, System::nanoTime);
        RunSummary summary = new RunSummary(surroundings, common.quiet(), request);
        // Who asks for one profile wants to hear of it, also when nothing has changed
        boolean all = again || overwrite || dry || many == 1;
        new Batch(generator, request, all).run(Math.min(threads, many), progress, outcome -> {
            progress.clear();
            summary.add(outcome);
            progress.profile(ShownPath.of(outcome.profile()));
        });
        progress.clear();
        summary.print();
        return summary.exit();
    }
}
