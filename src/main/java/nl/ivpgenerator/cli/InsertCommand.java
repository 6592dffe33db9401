package nl.ivpgenerator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.generate.DocumentGenerator;
import nl.ivpgenerator.generate.FillReport;
import nl.ivpgenerator.generate.FillRequest;
import nl.ivpgenerator.generate.PlanFiller;
import nl.ivpgenerator.output.OutputException;

/** {@code ivp invoegen}. */
final class InsertCommand implements Callable<Integer> {

    static final String NAME = "invoegen";

    private static final Argument<Path> PLAN = Argument.parameter(
            "IVP.docx", Times.ONCE, Reading.PATH, "Uw eigen plan in Word. Het wordt alleen gelezen.");

    private static final Argument<Path> PROFILE =
            Argument.option("--profiel", "PROFIEL", Times.ONCE, Reading.PATH, "Het profiel (.yaml).");

    private static final Argument<Path> FILE = Argument.option(
            "--uit",
            "BESTAND",
            Times.AT_MOST_ONCE,
            Reading.PATH,
            "Het bestand dat er moet komen. Standaard komt het in 'output', in de map van het profiel.");

    private static final Argument<Boolean> OVERWRITE =
            Argument.flag("--overschrijf", "Vervangt een bestand dat er al staat.");

    static final Syntax SYNTAX = Syntax.of(
                    NAME,
                    "IVP.docx --profiel PROFIEL [OPTIES]",
                    "Zet de teksten van de ivp-bijdrage in een kopie van het integraal veiligheidsplan dat u al in Word hebt.",
                    "Onder welke koppen, staat in het profiel bij documenten.ivp-bijdrage.invoegen "
                            + "(zie 'ivp keuzes documenten.ivp-bijdrage.invoegen'). De rest van uw plan blijft zoals het is. "
                            + "Lukt iets niet, dan wordt er niets geschreven.")
            .withParameter(PLAN)
            .withOptions(PROFILE, FILE, OVERWRITE);

    private static final String WORD = ".docx";

    private final Surroundings surroundings;
    private final CommonOptions common;
    private final Path plan;
    private final Path profile;
    private final Optional<Path> file;
    private final boolean overwrite;

    InsertCommand(Surroundings surroundings, Arguments arguments) {
        this.surroundings = surroundings;
        this.common = new CommonOptions(surroundings, arguments);
        this.plan = arguments.the(PLAN);
        this.profile = arguments.the(PROFILE);
        this.file = arguments.one(FILE);
        this.overwrite = arguments.has(OVERWRITE);
    }

    @Override
    public Integer call() throws IOException {
        FillRequest request = request();
        Findings findings = new Findings();
        Optional<DocumentGenerator> generator = DocumentGenerator.open(
                surroundings.headStart().pack(common.templateFolders(), findings), surroundings.approval(), findings);
        if (generator.isEmpty()) {
            new FindingsPrinter(surroundings.err()).print(findings, common.quiet());
            return ExitCode.FAULTS;
        }
        try {
            return tell(new PlanFiller(generator.get().pack()).fill(request));
        } catch (OutputException failed) {
            surroundings.err().println("ivp: " + failed.getMessage());
            return ExitCode.FAILED;
        }
    }

    private int tell(FillReport report) {
        report.file()
                .ifPresent(written -> surroundings
                        .out()
                        .println(ResultLine.of(written.path(), written.state().dutch())));
        if (!common.quiet()) {
            new FillSummary(surroundings.err()).print(report);
        }
        new FindingsPrinter(surroundings.err()).print(report.findings(), common.quiet());
        return report.findings().hasErrors() ? ExitCode.FAULTS : ExitCode.DONE;
    }

    private FillRequest request() throws IOException {
        if (!Files.isRegularFile(plan)) {
            throw new WrongUse("het bestand '" + plan + "' bestaat niet.");
        }
        List<Path> profiles = ProfileArguments.expand(List.of(profile));
        if (profiles.size() != 1) {
            throw new WrongUse("geef met --profiel één profiel, geen map met meer profielen.");
        }
        if (file.isPresent()) {
            checkTarget(file.get());
        }
        return new FillRequest(plan, profiles.get(0), Path.of("output"), file, overwrite);
    }

    private void checkTarget(Path target) throws IOException {
        if (!target.toString().endsWith(WORD)) {
            throw new WrongUse(
                    "de naam na --uit eindigt op " + WORD + ", bijvoorbeeld '" + ShownPath.of(target) + WORD + "'.");
        }
        if (Files.exists(target) && Files.isSameFile(target, plan)) {
            throw new WrongUse(
                    "--uit is hetzelfde bestand als uw plan. Geef een andere naam: uw plan blijft zoals het is.");
        }
    }
}
