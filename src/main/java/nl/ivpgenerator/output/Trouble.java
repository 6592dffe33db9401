package nl.ivpgenerator.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ivpgenerator.finding.ShownPath;

/** Says in Dutch what the machine would not let us do. */
final class Trouble {

    private static final String UNTOUCHED = " De eerdere documenten zijn niet gewijzigd.";
    private static final long LITTLE_SPACE = 1_000_000;

    private Trouble() {}

    /** Writing below a folder failed. */
    static OutputException of(IOException trouble, Path folder) {
        String where = "'" + ShownPath.of(folder) + "'";
        if (full(folder)) {
            return new OutputException(
                    "De schijf is vol: er kon niet worden geschreven in " + where + "." + UNTOUCHED, trouble);
        }
        if (trouble instanceof AccessDeniedException) {
            return new OutputException(
                    "U mag niet schrijven in " + where + ". Kies een andere map met --uit, of vraag om rechten."
                            + UNTOUCHED,
                    trouble);
        }
        return new OutputException("Schrijven in " + where + " is niet gelukt." + UNTOUCHED, trouble);
    }

    /** A file could not be replaced or removed. */
    static OutputException held(IOException trouble, Path file) {
        return new OutputException(
                "'" + ShownPath.of(file)
                        + "' kan niet worden vervangen: het is in gebruik door een ander programma (staat het nog open?) of het is alleen-lezen."
                        + UNTOUCHED,
                trouble);
    }

    /** Putting back failed; the copies are still there. */
    static OutputException notRestored(IOException trouble, Path folder) {
        return new OutputException(
                "Het terugzetten van de eerdere documenten in '" + ShownPath.of(folder)
                        + "' is niet gelukt. Sluit programma's die deze documenten open hebben; de volgende run zet ze alsnog terug.",
                trouble);
    }

    private static boolean full(Path folder) {
        try {
            Path existing = folder.toAbsolutePath();
            while (!Files.exists(existing) && existing.getParent() != null) {
                existing = existing.getParent();
            }
            return Files.getFileStore(existing).getUsableSpace() < LITTLE_SPACE;
        } catch (IOException unknown) {
            return false;
        }
    }
}
