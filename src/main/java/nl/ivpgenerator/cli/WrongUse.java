package nl.ivpgenerator.cli;

import java.io.PrintStream;
import nl.ivpgenerator.finding.OneLine;

/** A command that was used wrongly. The message is Dutch. */
final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String dutch;

    WrongUse(String dutch) {
        super(dutch);
        this.dutch = dutch;
    }

    /** One line for what is wrong with the command, one that points at its help. */
    void tell(Syntax command, PrintStream err) {
        err.println(command.called() + ": " + OneLine.of(dutch));
        err.println("Zie '" + command.help() + "'.");
    }
}
