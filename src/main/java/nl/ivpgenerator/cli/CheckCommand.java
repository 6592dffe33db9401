package nl.ivpgenerator.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Severity;
import nl.ivpgenerator.generate.DocumentGenerator;
import nl.ivpgenerator.generate.GenerationReport;
import nl.ivpgenerator.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ivp controleer}. */
@Command(
        name = "controleer",
        customSynopsis = "ivp controleer PROFIEL... [OPTIES]",
        description =
                "Meldt alles wat er op te merken is over de profielen en de documenten die eruit volgen. Schrijft niets.")
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions common;

    @Parameters(arity = "1..*", paramLabel = "PROFIEL", description = "Een profiel (.yaml), of een map met profielen.")
    private List<Path> profiles = new ArrayList<>();

    @Option(names = "--json", description = "Zet de bevindingen als JSON op de standaarduitvoer.")
    private boolean json;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.common = new CommonOptions(surroundings);
    }

    @Override
    public Integer call() {
        List<Path> files = new ProfileArguments(common).expand(profiles);
        Findings findings = new Findings();
        OpenPointsPrinter openPoints = new OpenPointsPrinter(surroundings.err(), files.size() > 1);
        Optional<DocumentGenerator> generator = DocumentGenerator.open(common.templateFolders(), findings);
        if (generator.isPresent()) {
            generator.get().checkPack(findings);
            for (Path file : files) {
                GenerationReport report = generator.get().check(file);
                findings.addAll(report.findings());
                if (!json && !common.quiet()) {
                    report.openPoints().ifPresent(points -> openPoints.print(report.profile(), points));
                }
            }
        }
        if (json) {
            surroundings.out().print(JsonWriter.write(json(findings)));
        } else {
            new FindingsPrinter(surroundings.err()).print(findings, common.quiet());
        }
        return findings.hasErrors() ? ExitCode.FAULTS : ExitCode.DONE;
    }

    private static Map<String, Object> json(Findings findings) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity.dutch(), findings.count(severity));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bevindingen", FindingsPrinter.json(findings));
        json.put("aantallen", counts);
        return json;
    }
}
