package nl.ivpgenerator.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ivpgenerator.generate.Formats;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.TemplatePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ivp documenten}. */
@Command(
        customSynopsis = "ivp documenten [OPTIES]",
        description = "Toont welke documenten er zijn: voor wie, hoe openbaar, wanneer en in welke formaten.")
final class DocumentsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions common;

    DocumentsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.common = new CommonOptions(surroundings);
    }

    @Override
    public Integer call() {
        Optional<TemplatePack> pack = common.pack();
        pack.ifPresent(this::print);
        return pack.isPresent() ? ExitCode.DONE : ExitCode.FAULTS;
    }

    private void print(TemplatePack pack) {
        String formats = String.join(",", Formats.names());
        Table table = new Table().row("document", "naam", "voor wie", "openbaarheid", "wanneer", "formaten");
        for (DocumentType type : pack.documents().values()) {
            table.row(
                    type.id(),
                    type.name(),
                    type.audience(),
                    type.openness().dutch(),
                    type.condition().terms().isEmpty() ? "altijd" : "als " + ChoiceExplainer.inWords(type.condition()),
                    formats);
        }
        table.lines("").forEach(surroundings.out()::println);
    }
}
