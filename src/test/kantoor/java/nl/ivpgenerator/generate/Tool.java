package nl.ivpgenerator.generate;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of others in a process of its own, so that it changes nothing for the program under test. */
final class Tool {

    /** More than all files together take on a slow machine. */
    private static final int MINUTES = 15;

    private Tool() {}

    /** Everything that the program says; its exit code says nothing about the files. */
    static String run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new AssertionError("no end to " + command);
            }
            return said;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** The same with these files at the end. */
    static String run(List<String> command, List<Path> files) {
        List<String> whole = new ArrayList<>(command);
        files.forEach(file -> whole.add(file.toString()));
        return run(whole);
    }
}
