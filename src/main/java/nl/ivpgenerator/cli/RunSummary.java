package nl.ivpgenerator.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.generate.GenerationReport;
import nl.ivpgenerator.generate.GenerationRequest;
import nl.ivpgenerator.output.WrittenFile;
import nl.ivpgenerator.output.WrittenFile.State;

/** Tells what a run did: each file on the standard output at once, and at the end the numbers, the open points and what to do next. */
final class RunSummary {

    private final Surroundings surroundings;
    private final boolean quiet;
    private final GenerationRequest request;
    private final Map<State, Integer> numbers = new EnumMap<>(State.class);
    private final List<GenerationReport> made = new ArrayList<>();

    RunSummary(Surroundings surroundings, boolean quiet, GenerationRequest request) {
        this.surroundings = surroundings;
        this.quiet = quiet;
        this.request = request;
    }

    void add(GenerationReport report) {
        for (WrittenFile file : report.files()) {
            surroundings.out().println(ResultLine.of(file.path(), file.state().dutch()));
            numbers.merge(file.state(), 1, Integer::sum);
        }
        if (!report.files().isEmpty()) {
            made.add(report);
        }
    }

    void print() {
        if (quiet || made.isEmpty()) {
            return;
        }
        List<String> counts = new ArrayList<>();
        numbers.forEach((state, number) -> counts.add(number + " " + state.dutch()));
        surroundings
                .err()
                .println((request.dry() ? "Er is niets geschreven; dit zou er gebeuren: " : "Bestanden: ")
                        + String.join(", ", counts) + ".");
        OpenPointsPrinter points =
                new OpenPointsPrinter(surroundings.err(), request.profiles().size() > 1);
        for (GenerationReport report : made) {
            report.openPoints().ifPresent(open -> points.print(report.profile(), open));
        }
        if (!request.dry()) {
            surroundings
                    .err()
                    .println("Verder: lees de documenten in " + ShownPath.of(request.output())
                            + ", vul in het profiel aan wat nog openstaat en maak ze daarna opnieuw.");
            surroundings.err().println("Meer over een keuze: ivp keuzes PAD, bijvoorbeeld: ivp keuzes norm.toon");
        }
    }
}
