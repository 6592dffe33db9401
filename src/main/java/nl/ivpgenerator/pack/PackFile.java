package nl.ivpgenerator.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.hash.Content;

/**
 * A file of a pack, read once for all who look at it.
 *
 * @param bytes what it holds; not to be changed
 * @param content the same, for {@link nl.ivpgenerator.hash.Memory}
 */
@SuppressWarnings("ArrayRecordComponent")
record PackFile(Path path, byte[] bytes, Content content) {

    private static final char BYTES = 'm';

    static PackFile read(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        return new PackFile(path, bytes, Content.of(BYTES, bytes));
    }

    String shownName() {
        return ShownPath.of(path);
    }
}
