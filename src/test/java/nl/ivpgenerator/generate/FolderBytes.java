package nl.ivpgenerator.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ivpgenerator.hash.Sha256;

/** What a run left in a folder, to compare with another. */
public final class FolderBytes {

    private FolderBytes() {}

    /** The fingerprint of every file, hidden ones too, by its path below the folder. */
    public static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
