package nl.ivpgenerator.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ivp help}. */
@Command(customSynopsis = "ivp help [OPDRACHT]", description = "Toont de uitleg bij een opdracht.")
final class HelpCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final CommonOptions common;

    @Parameters(arity = "0..1", paramLabel = "OPDRACHT", description = "De naam van een opdracht.")
    private @Nullable String name;

    HelpCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.common = new CommonOptions(surroundings);
    }

    @Override
    public Integer call() {
        CommandLine ivp = spec.parent().commandLine();
        CommandLine wanted = name == null ? ivp : ivp.getSubcommands().get(name);
        if (wanted == null) {
            throw common.wrong(Unknown.sentence(
                    "de opdracht '" + name + "'",
                    String.valueOf(name),
                    ivp.getSubcommands().keySet()));
        }
        wanted.usage(surroundings.out());
        return ExitCode.DONE;
    }
}
