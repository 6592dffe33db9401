package nl.ivpgenerator.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Severity;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.generate.GenerationReport;
import nl.ivpgenerator.generate.GenerationRequest;
import nl.ivpgenerator.generate.Outcome;
import nl.ivpgenerator.generate.Outcome.Failed;
import nl.ivpgenerator.generate.Outcome.Made;
import nl.ivpgenerator.generate.Outcome.Standing;
import nl.ivpgenerator.output.OutputException;
import nl.ivpgenerator.output.WrittenFile;
import nl.ivpgenerator.output.WrittenFile.State;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a run did: each file on the standard output at once, and at the end the numbers, the open points and what to do next. Keeps of each profile no
 * more than a line, so that a run over a country needs no more memory than one over a village.
 */
final class RunSummary {

    /** With more profiles than this, advices are only counted. */
    private static final int FEW = 10;

    private final Surroundings surroundings;
    private final boolean quiet;
    private final GenerationRequest request;
    private final Map<State, Integer> numbers = new EnumMap<>(State.class);
    private final Findings findings = new Findings();
    private final List<String> profiles = new ArrayList<>();
    private Optional<GenerationReport> last = Optional.empty();
    private int standing;
    private boolean refused;
    private @Nullable Throwable broken;

    RunSummary(Surroundings surroundings, boolean quiet, GenerationRequest request) {
        this.surroundings = surroundings;
        this.quiet = quiet;
        this.request = request;
    }

    void add(Outcome outcome) {
        if (outcome instanceof Made made) {
            add(made.report());
        } else if (outcome instanceof Standing there) {
            standing++;
            there.files().forEach(this::file);
            profiles.add(ProfileLine.of(there));
        } else if (outcome instanceof Failed failed) {
            add(failed);
        }
    }

    private void add(GenerationReport report) {
        report.files().forEach(this::file);
        report.findings().sorted().stream().filter(this::isShown).forEach(findings::add);
        profiles.add(ProfileLine.of(report));
        last = Optional.of(report);
    }

    private void add(Failed failed) {
        if (failed.cause() instanceof OutputException refusal) {
            refused = true;
            surroundings.err().println("ivp: " + refusal.getMessage());
        } else {
            broken = failed.cause();
            surroundings.err().println("ivp: " + ShownPath.of(failed.profile()) + " is niet gemaakt.");
        }
    }

    private boolean isShown(Finding finding) {
        return finding.severity() != Severity.ADVICE || request.profiles().size() <= FEW;
    }

    private void file(WrittenFile file) {
        surroundings.out().println(ResultLine.of(file.path(), file.state().dutch()));
        numbers.merge(file.state(), 1, Integer::sum);
    }

    /** Says the rest; ends with the failure of the program, if there was one. */
    void print() {
        if (!quiet && !numbers.isEmpty()) {
            printNumbers();
            printOpenPoints();
            printNext();
        }
        new FindingsPrinter(surroundings.err()).print(findings, quiet);
        if (broken instanceof RuntimeException failure) {
            throw failure;
        } else if (broken instanceof Error failure) {
            throw failure;
        }
    }

    private void printNumbers() {
        List<String> counts = new ArrayList<>();
        numbers.forEach((state, number) -> counts.add(number + " " + state.dutch()));
        surroundings
                .err()
                .println((request.dry() ? "Er is niets geschreven; dit zou er gebeuren: " : "Bestanden: ")
                        + String.join(", ", counts) + ".");
        if (standing > 0) {
            surroundings
                    .err()
                    .println("Overgeslagen: " + standing + " van "
                            + request.profiles().size()
                            + " profielen, want alles stond er al. Met --opnieuw worden ze toch gemaakt.");
        }
    }

    private void printOpenPoints() {
        if (request.profiles().size() > 1) {
            profiles.forEach(surroundings.err()::println);
        } else {
            last.ifPresent(this::printOpenPoints);
        }
    }

    private void printOpenPoints(GenerationReport report) {
        OpenPointsPrinter printer = new OpenPointsPrinter(surroundings.err(), false);
        report.openPoints().ifPresent(points -> printer.print(report.profile(), points));
    }

    private void printNext() {
        if (!request.dry()) {
            surroundings
                    .err()
                    .println("Verder: lees de documenten in " + ShownPath.of(request.output())
                            + ", vul in het profiel aan wat nog openstaat en maak ze daarna opnieuw.");
            surroundings.err().println("Meer over een keuze: ivp keuzes PAD, bijvoorbeeld: ivp keuzes norm.toon");
        }
    }

    int exit() {
        if (refused) {
            return ExitCode.FAILED;
        }
        return findings.hasErrors() ? ExitCode.FAULTS : ExitCode.DONE;
    }
}
