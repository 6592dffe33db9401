package nl.ivpgenerator.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.output.OutputException;
import org.jspecify.annotations.Nullable;

/**
 * Says in one Dutch line that the program or the machine failed. The technical detail goes to the file that the environment variable
 * {@code IVP_DEBUG} names, and nowhere else.
 */
final class FailureHandler {

    static final String VARIABLE = "IVP_DEBUG";

    private final Surroundings surroundings;
    private final @Nullable String log;

    FailureHandler(Surroundings surroundings, @Nullable String log) {
        this.surroundings = surroundings;
        this.log = log;
    }

    int handle(Throwable failure) {
        surroundings.err().println("ivp: " + dutch(failure));
        if (log != null && !log.isBlank()) {
            writeLog(failure, Path.of(log));
        }
        return ExitCode.FAILED;
    }

    private String dutch(Throwable failure) {
        if (failure instanceof OutputException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof OutOfMemoryError) {
            return "er is te weinig werkgeheugen. Maak minder documenten tegelijk.";
        }
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (cause instanceof FileSystemException file && file.getFile() != null) {
            return "het bestand '" + ShownPath.of(Path.of(file.getFile())) + "' kan niet worden gelezen of geschreven.";
        }
        if (cause instanceof IOException) {
            return "een bestand kan niet worden gelezen of geschreven.";
        }
        return "het programma is onverwacht gestopt. Dat is een fout in het programma, niet in uw profiel."
                + (log == null
                        ? " Zet de omgevingsvariabele " + VARIABLE + " op een bestandsnaam voor de technische details."
                        : "");
    }

    private void writeLog(Throwable failure, Path file) {
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            failure.printStackTrace(writer);
        } catch (IOException unwritable) {
            surroundings
                    .err()
                    .println("ivp: de technische details konden niet worden geschreven in '" + ShownPath.of(file)
                            + "'.");
            return;
        }
        surroundings.err().println("De technische details staan in " + ShownPath.of(file) + ".");
    }
}
