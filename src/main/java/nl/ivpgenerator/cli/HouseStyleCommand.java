package nl.ivpgenerator.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.generate.TemplateReport;

/** {@code ivp huisstijl}. */
final class HouseStyleCommand implements Callable<Integer> {

    static final String NAME = "huisstijl";

    private static final Argument<Path> TEMPLATE =
            Argument.parameter("SJABLOON", Times.ONCE, Reading.PATH, "Een Word-bestand (.docx of .dotx).");

    static final Syntax SYNTAX = Syntax.of(
                    NAME,
                    "SJABLOON [OPTIES]",
                    "Vertelt wat de documenten overnemen uit het Word-sjabloon van de gemeente, wat erbij komt en wat er beter kan.",
                    "Schrijft niets. In het profiel heet het sjabloon huisstijl.word.")
            .withParameter(TEMPLATE);

    private final Surroundings surroundings;
    private final CommonOptions common;
    private final Path template;

    HouseStyleCommand(Surroundings surroundings, Arguments arguments) {
        this.surroundings = surroundings;
        this.common = new CommonOptions(surroundings, arguments);
        this.template = arguments.the(TEMPLATE);
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(template)) {
            throw new WrongUse("het bestand '" + ShownPath.of(template) + "' bestaat niet.");
        }
        Findings findings = new Findings();
        Optional<TemplateReport> report = TemplateReport.of(template, findings);
        report.ifPresent(this::print);
        new FindingsPrinter(surroundings.err()).print(findings, common.quiet());
        return findings.hasErrors() ? ExitCode.FAULTS : ExitCode.DONE;
    }

    private void print(TemplateReport report) {
        PrintStream out = surroundings.out();
        Table found = new Table();
        report.found().forEach(style -> found.row(style.style(), style.name()));
        out.println("Gevonden in het sjabloon (onze stijl, stijl van het sjabloon):");
        found.lines("  ").forEach(out::println);
        out.println();
        out.println("Komt erbij:");
        printNames(report.added(), out);
        out.println();
        Table facts = new Table();
        report.facts().forEach(fact -> facts.row(fact.subject() + ":", fact.dutch()));
        facts.lines("").forEach(out::println);
    }

    private static void printNames(List<String> names, PrintStream out) {
        out.println("  " + (names.isEmpty() ? "niets" : String.join(", ", names)));
    }
}
