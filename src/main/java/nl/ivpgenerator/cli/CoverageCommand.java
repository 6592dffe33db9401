package nl.ivpgenerator.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ivpgenerator.compose.Coverage;
import nl.ivpgenerator.compose.Coverage.CoveringPassage;
import nl.ivpgenerator.compose.Coverage.Item;
import nl.ivpgenerator.compose.Coverage.Subject;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.generate.DocumentGenerator;
import nl.ivpgenerator.json.JsonWriter;

/** {@code ivp dekking}. */
final class CoverageCommand implements Callable<Integer> {

    static final String NAME = "dekking";

    private static final Argument<Path> PROFILE =
            Argument.parameter("PROFIEL", Times.ONCE, Reading.PATH, "Een profiel (.yaml).");

    private static final Argument<Boolean> JSON =
            Argument.flag("--json", "Zet de dekking als JSON op de standaarduitvoer.");

    static final Syntax SYNTAX = Syntax.of(
                    NAME,
                    "PROFIEL [OPTIES]",
                    "Laat zien welke aanbevolen onderdelen, maatregelen en taken de documenten behandelen, in welke passage en naar welke bron.",
                    "Ook staat er wat het profiel bewust weglaat en wat ontbreekt. Schrijft niets.")
            .withParameter(PROFILE)
            .withOptions(JSON);

    private final Surroundings surroundings;
    private final CommonOptions common;
    private final Path profile;
    private final boolean json;

    CoverageCommand(Surroundings surroundings, Arguments arguments) {
        this.surroundings = surroundings;
        this.common = new CommonOptions(surroundings, arguments);
        this.profile = arguments.the(PROFILE);
        this.json = arguments.has(JSON);
    }

    @Override
    public Integer call() {
        List<Path> files = ProfileArguments.expand(List.of(profile));
        if (files.size() > 1) {
            throw new WrongUse("'" + profile + "' is een map met meer profielen. Geef er één op.");
        }
        Findings findings = new Findings();
        Optional<Coverage> coverage = DocumentGenerator.open(
                        surroundings.headStart().pack(common.templateFolders(), findings),
                        surroundings.approval(),
                        findings)
                .flatMap(generator -> generator.coverage(files.get(0), findings));
        coverage.ifPresent(this::print);
        if (coverage.isEmpty()) {
            new FindingsPrinter(surroundings.err()).print(findings, common.quiet());
        }
        return coverage.isPresent() ? ExitCode.DONE : ExitCode.FAULTS;
    }

    private void print(Coverage coverage) {
        if (json) {
            surroundings
                    .out()
                    .print(JsonWriter.write(Map.of(
                            "onderwerpen",
                            coverage.subjects().stream()
                                    .map(CoverageCommand::json)
                                    .toList())));
        } else {
            coverage.subjects().forEach(this::print);
        }
    }

    private void print(Subject subject) {
        surroundings
                .out()
                .println(subject.title() + ": " + subject.covered() + " van "
                        + subject.items().size() + " gedekt");
        subject.items().forEach(this::print);
        surroundings.out().println();
    }

    private void print(Item item) {
        surroundings.out().println("  " + item.state().dutch() + ": " + item.title());
        Table table = new Table();
        item.passages()
                .forEach(passage ->
                        table.row(passage.document(), passage.block(), String.join(", ", passage.sources())));
        item.leftOut().forEach(left -> table.row("weggelaten", left.blockId(), left.reason()));
        table.lines("    ").forEach(surroundings.out()::println);
    }

    private static Map<String, Object> json(Subject subject) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("onderwerp", subject.id());
        json.put("titel", subject.title());
        json.put("gedekt", subject.covered());
        json.put(
                "onderdelen",
                subject.items().stream().map(CoverageCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(Item item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", item.id());
        json.put("titel", item.title());
        json.put("stand", item.state().dutch());
        json.put("passages", item.passages().stream().map(CoverageCommand::json).toList());
        json.put(
                "weggelaten",
                item.leftOut().stream()
                        .map(left -> Map.of("blok", left.blockId(), "reden", left.reason()))
                        .toList());
        return json;
    }

    private static Map<String, Object> json(CoveringPassage passage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", passage.document());
        json.put("onderdeel", passage.part());
        json.put("blok", passage.block());
        json.put("bronnen", passage.sources());
        return json;
    }
}
