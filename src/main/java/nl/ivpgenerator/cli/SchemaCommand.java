package nl.ivpgenerator.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.SchemaWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ivp schema}. */
@Command(
        customSynopsis = "ivp schema [OPTIES]",
        description = "Toont het JSON Schema van een profiel, voor editors en andere programma's.")
final class SchemaCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final CommonOptions common;

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.common = new CommonOptions(surroundings);
    }

    @Override
    public Integer call() {
        Optional<TemplatePack> pack = common.pack();
        pack.ifPresent(read -> surroundings.out().print(SchemaWriter.write(read.choices())));
        return pack.isPresent() ? ExitCode.DONE : ExitCode.FAULTS;
    }
}
