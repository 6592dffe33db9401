package nl.ivpgenerator.cli;

import java.nio.file.Path;
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

/** {@code ivp genereer}. */
final class GenerateCommand implements Callable<Integer> {

    static final String NAME = "genereer";

    private static final Argument<String> DOCUMENTS = Argument.option(
            "--document",
            "NAAM",
            Times.LISTED,
            Reading.TEXT,
            "Alleen deze documenten; met komma's ertussen of vaker. Zie 'ivp documenten'.");

    private static final Argument<String> FORMATS = Argument.option(
            "--formaat",
            "FORMAAT",
            Times.LISTED,
            Reading.TEXT,
            "Alleen deze formaten; met komma's ertussen of vaker. Standaard alle.");

    private static final Argument<Path> OUTPUT = Argument.option(
            "--uit", "MAP", Times.AT_MOST_ONCE, Reading.PATH, "De map voor de documenten. Standaard 'output'.");

    private static final Argument<Boolean> PUBLIC_ONLY = Argument.flag(
            "--openbaar",
            "Maakt alleen wat iedereen mag lezen, voor raad en Gemeenteblad, in een map die op -openbaar eindigt.");

    private static final Argument<Boolean> DRY =
            Argument.flag("--droog", "Meldt alleen wat er zou gebeuren en schrijft niets.");

    private static final Argument<Boolean> OVERWRITE = Argument.flag(
            "--overschrijf", "Vervangt ook bestanden die met de hand zijn gewijzigd; een kopie blijft bewaard.");

    private static final Argument<Boolean> AGAIN = Argument.flag(
            "--opnieuw",
            "Maakt ook de profielen waarvan alles er al staat en niets is veranderd. Standaard worden die bij "
                    + "meer profielen overgeslagen.");

    private static final Argument<Integer> THREADS = Argument.option(
            "--parallel",
            "AANTAL",
            Times.AT_MOST_ONCE,
            Reading.NUMBER,
            "Hoeveel profielen ten hoogste tegelijk worden gemaakt, van 1 tot en met 64; nooit meer dan er in het geheugen "
                    + "passen. Standaard het aantal processors.");

    static final Syntax SYNTAX = Syntax.of(
                    NAME,
                    "PROFIEL... [OPTIES]",
                    "Maakt de documenten van elk profiel.",
                    "Op de standaarduitvoer staat per bestand een regel: het pad, een tab en wat ermee gebeurde: nieuw, ongewijzigd, "
                            + "vervangen, overgeslagen (met de hand gewijzigd), verwijderd of bewaard (kopie van eigen werk).")
            .withParameter(ProfileArguments.PROFILES)
            .withOptions(DOCUMENTS, FORMATS, OUTPUT, PUBLIC_ONLY, DRY, OVERWRITE, AGAIN, THREADS);

    private static final int MOST_THREADS = 64;

    private final Surroundings surroundings;
    private final CommonOptions common;
    private final List<Path> profiles;
    private final Set<String> documents;
    private final Set<String> formats;
    private final Path output;
    private final boolean publicOnly;
    private final boolean dry;
    private final boolean overwrite;
    private final boolean again;
    private final int threads;

    GenerateCommand(Surroundings surroundings, Arguments arguments) {
        this.surroundings = surroundings;
        this.common = new CommonOptions(surroundings, arguments);
        this.profiles = arguments.all(ProfileArguments.PROFILES);
        this.documents = new LinkedHashSet<>(arguments.all(DOCUMENTS));
        this.formats = new LinkedHashSet<>(arguments.all(FORMATS));
        this.output = arguments.one(OUTPUT).orElse(Path.of("output"));
        this.publicOnly = arguments.has(PUBLIC_ONLY);
        this.dry = arguments.has(DRY);
        this.overwrite = arguments.has(OVERWRITE);
        this.again = arguments.has(AGAIN);
        this.threads = arguments.one(THREADS).orElse(Runtime.getRuntime().availableProcessors());
    }

    @Override
    public Integer call() {
        List<Path> files = ProfileArguments.expand(profiles);
        refuseUnknown("formaat", formats, Formats.names());
        if (threads < 1 || threads > MOST_THREADS) {
            throw new WrongUse("--parallel is een getal van 1 tot en met " + MOST_THREADS + ".");
        }
        List<Path> templates = common.templateFolders();
        surroundings.headStart().forDocuments();
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

    private static void refuseUnknown(String kind, Set<String> asked, Collection<String> known) {
        for (String word : asked) {
            if (!known.contains(word)) {
                throw new WrongUse(Unknown.sentence("het " + kind + " '" + word + "'", word, known));
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
