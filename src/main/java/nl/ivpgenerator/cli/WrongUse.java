package nl.ivpgenerator.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A command that was used wrongly, in a way that only the command itself can tell. The message is Dutch. */
final class WrongUse extends ParameterException {

    private static final long serialVersionUID = 1;

    WrongUse(CommandLine command, String dutch) {
        super(command, dutch);
    }
}
