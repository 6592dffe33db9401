package nl.ivpgenerator.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ivpgenerator.render.read.Parts;

/** Every document and fragment of every shipped profile in Word and OpenDocument, in one folder under {@code target}. */
final class OfficeFiles {

    /** Names the folder, so that of the classes that write in it one runs at a time. */
    static final String LOCK = "target/kantoor";

    static final Path FOLDER = Path.of(LOCK).toAbsolutePath();

    private static final Path PROFILES = FOLDER.resolve("profielen");

    private OfficeFiles() {}

    /** Writes the files of one format, once per run of the tests; they are named after their profile and their document. */
    static List<Path> all(String format) {
        Path folder = FOLDER.resolve(format);
        if (!Files.exists(folder)) {
            DocumentGenerator generator = Shipped.generator();
            Shipped.profiles()
                    .forEach(profile -> generator.generate(
                            profile, Shipped.request(profile, PROFILES, Set.of(format)), Progress.NONE));
            files(PROFILES, format)
                    .forEach(file -> copy(
                            file, folder.resolve(file.getParent().getFileName() + "--" + file.getFileName())));
        }
        return files(folder, format);
    }

    /** The files of a format in and below a folder. */
    static List<Path> files(Path folder, String format) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith("." + format))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes a copy of a file with one part changed, as {@link Parts#replacing} does. */
    static Path damaged(Path file, String name, String part, String regex, String replacement) {
        Path copy = FOLDER.resolve("beschadigd").resolve(name);
        try {
            Files.createDirectories(copy.getParent());
            return Files.write(copy, Parts.of(bytes(file)).replacing(part, regex, replacement));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
