package nl.ivpgenerator.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.SchemaWriter;

/** {@code ivp schema}. */
final class SchemaCommand implements Callable<Integer> {

    static final String NAME = "schema";

    static final Syntax SYNTAX =
            Syntax.of(NAME, "[OPTIES]", "Toont het JSON Schema van een profiel, voor editors en andere programma's.");

    private final Surroundings surroundings;
    private final CommonOptions common;

    SchemaCommand(Surroundings surroundings, Arguments arguments) {
        this.surroundings = surroundings;
        this.common = new CommonOptions(surroundings, arguments);
    }

    @Override
    public Integer call() {
        Optional<TemplatePack> pack = common.pack();
        pack.ifPresent(read -> surroundings.out().print(SchemaWriter.write(read.choices())));
        return pack.isPresent() ? ExitCode.DONE : ExitCode.FAULTS;
    }
}
