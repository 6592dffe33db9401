package nl.ivpgenerator.cli;

/** What the program's exit code means. */
final class ExitCode {

    /** Done, perhaps with warnings. */
    static final int DONE = 0;

    /** The input has faults. */
    static final int FAULTS = 1;

    /** The command was used wrongly. */
    static final int WRONG_USE = 2;

    /** The program or the machine failed. */
    static final int FAILED = 3;

    private ExitCode() {}
}
