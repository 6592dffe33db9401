package nl.ivpgenerator.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.ivpgenerator.generate.Approval;
import nl.ivpgenerator.generate.HeadStart;

/** What a command did, run as a user would: with the shipped templates, in this project's folder. */
record Run(int exit, String out, String err) {

    static final Path PROJECT = Path.of("").toAbsolutePath();

    static Run ivp(String... args) {
        return ivp(PROJECT, args);
    }

    static Run ivp(Path home, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                stream(out), stream(err), false, home, () -> LocalDate.of(2027, 1, 4), Approval.NONE, HeadStart.NONE);
        int exit = Main.run(args, surroundings, null);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
