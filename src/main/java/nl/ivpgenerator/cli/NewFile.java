package nl.ivpgenerator.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file that is not there yet, with the folders above it; an existing file is never touched. */
final class NewFile {

    private NewFile() {}

    static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            fill(out, content, file);
        }
    }

    /** Half a file, on a full disk, would stand in the way of the next try. */
    private static void fill(OutputStream out, byte[] content, Path file) throws IOException {
        try {
            out.write(content);
        } catch (IOException full) {
            out.close();
            Files.delete(file);
            throw (IOException) new FileSystemException(file.toString()).initCause(full);
        }
    }
}
