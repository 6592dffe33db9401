package nl.ivpgenerator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file that is not there yet, with the folders above it; an existing file is never touched. */
final class NewFile {

    private NewFile() {}

    static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        Files.write(file, content, StandardOpenOption.CREATE_NEW);
    }
}
