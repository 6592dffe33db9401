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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ivp invoegen}. */
@Command(
        customSynopsis = "ivp invoegen IVP.docx --profiel PROFIEL [OPTIES]",
        description = {
            "Zet de teksten van de ivp-bijdrage in een kopie van het integraal veiligheidsplan dat u al in Word hebt.",
            "Onder welke koppen, staat in het profiel bij documenten.ivp-bijdrage.invoegen "
                    + "(zie 'ivp keuzes documenten.ivp-bijdrage.invoegen'). De rest van uw plan blijft zoals het is. "
                    + "Lukt iets niet, dan wordt er niets geschreven."
        })
final class InsertCommand implements Callable<Integer> {

    private static final String WORD = ".docx";

    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions common;

    @Parameters(paramLabel = "IVP.docx", description = "Uw eigen plan in Word. Het wordt alleen gelezen.")
    @SuppressWarnings("NullAway.Init")
    private Path plan;

    @Option(names = "--profiel", paramLabel = "PROFIEL", required = true, description = "Het profiel (.yaml).")
    @SuppressWarnings("NullAway.Init")
    private Path profile;

    @Option(
            names = "--uit",
            paramLabel = "BESTAND",
            description = "Het bestand dat er moet komen. Standaard komt het in 'output', in de map van het profiel.")
    private @Nullable Path file;

    @Option(names = "--overschrijf", description = "Vervangt een bestand dat er al staat.")
    private boolean overwrite;

    InsertCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.common = new CommonOptions(surroundings);
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
            throw common.wrong("het bestand '" + plan + "' bestaat niet.");
        }
        List<Path> profiles = new ProfileArguments(common).expand(List.of(profile));
        if (profiles.size() != 1) {
            throw common.wrong("geef met --profiel één profiel, geen map met meer profielen.");
        }
        if (file != null) {
            checkTarget(file);
        }
        return new FillRequest(plan, profiles.get(0), Path.of("output"), Optional.ofNullable(file), overwrite);
    }

    private void checkTarget(Path target) throws IOException {
        if (!target.toString().endsWith(WORD)) {
            throw common.wrong(
                    "de naam na --uit eindigt op " + WORD + ", bijvoorbeeld '" + ShownPath.of(target) + WORD + "'.");
        }
        if (Files.exists(target) && Files.isSameFile(target, plan)) {
            throw common.wrong(
                    "--uit is hetzelfde bestand als uw plan. Geef een andere naam: uw plan blijft zoals het is.");
        }
    }
}
