package nl.ivpgenerator.cli;

import java.util.concurrent.Callable;

/** {@code ivp help}. */
final class HelpCommand implements Callable<Integer> {

    static final String NAME = "help";

    private static final Argument<String> COMMAND =
            Argument.parameter("OPDRACHT", Times.AT_MOST_ONCE, Reading.TEXT, "De naam van een opdracht.");

    static final Syntax SYNTAX =
            Syntax.of(NAME, "[OPDRACHT]", "Toont de uitleg bij een opdracht.").withParameter(COMMAND);

    private final Surroundings surroundings;
    private final Arguments arguments;

    HelpCommand(Surroundings surroundings, Arguments arguments) {
        this.surroundings = surroundings;
        this.arguments = arguments;
    }

    @Override
    public Integer call() {
        Syntax wanted = arguments
                .one(COMMAND)
                .map(name -> Commands.named(name).syntax())
                .orElse(IvpCommand.SYNTAX);
        new Help(surroundings.out()).print(wanted);
        return ExitCode.DONE;
    }
}
