package nl.ivpgenerator.cli;

import java.io.Console;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.generate.Approval;
import nl.ivpgenerator.generate.HeadStart;
import org.jspecify.annotations.Nullable;

/** Starts the program: {@code ivp}. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Path home = Path.of(System.getProperty("ivp.thuis", ""));
        Optional<Path> memory = Optional.of(System.getProperty("ivp.geheugen", ""))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of);
        HeadStart headStart = HeadStart.reading(Surroundings.standardPack(home), memory);
        Charset charset = charset();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
        Surroundings surroundings = new Surroundings(
                out,
                err,
                System.getProperty("ivp.terminal", "nee").equals("ja"),
                home,
                LocalDate::now,
                memory.map(Approval::in).orElse(Approval.NONE),
                headStart);
        int exit = run(args, surroundings, System.getenv(FailureHandler.VARIABLE));
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /**
     * Runs a command without ending the program.
     *
     * @param log the file for the technical detail of a failure, or null for none
     * @return the exit code
     */
    static int run(String[] args, Surroundings surroundings, @Nullable String log) {
        FailureHandler failures = new FailureHandler(surroundings, log);
        try {
            return Commands.run(surroundings, List.of(args));
        } catch (Throwable failure) {
            return failures.handle(failure);
        }
    }

    /** UTF-8, except for a Windows console, which says itself what it understands. */
    private static Charset charset() {
        Console console = File.separatorChar == '\\' ? System.console() : null;
        return console != null && isTerminal(console) ? console.charset() : StandardCharsets.UTF_8;
    }

    /** From JDK 22 on there is always a console; only a method of that version tells whether it is a terminal. */
    private static boolean isTerminal(Console console) {
        try {
            Method isTerminal = Console.class.getMethod("isTerminal");
            return Boolean.TRUE.equals(isTerminal.invoke(console));
        } catch (ReflectiveOperationException beforeJdk22) {
            return true;
        }
    }
}
