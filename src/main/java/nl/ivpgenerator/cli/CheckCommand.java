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
import nl.ivpgenerator.generate.Approval;
import nl.ivpgenerator.generate.CheckReport;
import nl.ivpgenerator.generate.DocumentGenerator;
import nl.ivpgenerator.json.JsonWriter;

/** {@code ivp controleer}. */
final class CheckCommand implements Callable<Integer> {

    static final String NAME = "controleer";

    private static final Argument<Boolean> JSON =
            Argument.flag("--json", "Zet de bevindingen als JSON op de standaarduitvoer.");

    static final Syntax SYNTAX = Syntax.of(
                    NAME,
                    "PROFIEL... [OPTIES]",
                    "Meldt alles wat er op te merken is over de profielen en de documenten die eruit volgen. Schrijft niets.")
            .withParameter(ProfileArguments.PROFILES)
            .withOptions(JSON);

    private final Surroundings surroundings;
    private final CommonOptions common;
    private final List<Path> profiles;
    private final boolean json;

    CheckCommand(Surroundings surroundings, Arguments arguments) {
        this.surroundings = surroundings;
        this.common = new CommonOptions(surroundings, arguments);
        this.profiles = arguments.all(ProfileArguments.PROFILES);
        this.json = arguments.has(JSON);
    }

    @Override
    public Integer call() {
        List<Path> files = ProfileArguments.expand(profiles);
        Findings findings = new Findings();
        List<CheckReport> reports = new ArrayList<>();
        Optional<DocumentGenerator> generator = DocumentGenerator.open(
                surroundings.headStart().pack(common.templateFolders(), findings), Approval.NONE, findings);
        if (generator.isPresent()) {
            generator.get().checkPack(findings);
            files.forEach(file -> reports.add(generator.get().check(file)));
        }
        reports.forEach(report -> findings.addAll(report.findings()));
        print(reports, findings);
        return findings.hasErrors() ? ExitCode.FAULTS : ExitCode.DONE;
    }

    private void print(List<CheckReport> reports, Findings findings) {
        if (json) {
            surroundings.out().print(JsonWriter.write(json(reports, findings)));
            return;
        }
        if (!common.quiet()) {
            OpenPointsPrinter openPoints = new OpenPointsPrinter(surroundings.err(), reports.size() > 1);
            ReadabilityPrinter readability = new ReadabilityPrinter(surroundings.err(), reports.size() > 1);
            for (CheckReport report : reports) {
                report.openPoints().ifPresent(points -> openPoints.print(report.profile(), points));
                readability.print(report.profile(), report.readability());
            }
        }
        new FindingsPrinter(surroundings.err()).print(findings, common.quiet());
    }

    private static Map<String, Object> json(List<CheckReport> reports, Findings findings) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity.dutch(), findings.count(severity));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bevindingen", FindingsPrinter.json(findings));
        json.put("aantallen", counts);
        json.put(
                "leesbaarheid",
                reports.stream()
                        .flatMap(report -> ReadabilityPrinter.json(report.profile(), report.readability()).stream())
                        .toList());
        return json;
    }
}
