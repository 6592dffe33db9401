package nl.ivpgenerator.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ivpgenerator.generate.Formats;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.TemplatePack;

/** {@code ivp documenten}. */
final class DocumentsCommand implements Callable<Integer> {

    static final String NAME = "documenten";

    static final Syntax SYNTAX = Syntax.of(
            NAME, "[OPTIES]", "Toont welke documenten er zijn: voor wie, hoe openbaar, wanneer en in welke formaten.");

    private final Surroundings surroundings;
    private final CommonOptions common;

    DocumentsCommand(Surroundings surroundings, Arguments arguments) {
        this.surroundings = surroundings;
        this.common = new CommonOptions(surroundings, arguments);
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
