package nl.ivpgenerator.output;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The few things that are done to files, each of which may be the last one before a crash. */
class Disk {

    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final int ATTEMPTS = WINDOWS ? 5 : 1;

    /** Writes a new file and waits until it is on the disk. */
    void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Puts a file in the place of another in one step, so that a reader sees the old or the new one. */
    void replace(Path from, Path to) throws IOException {
        patiently(() -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
    }

    void delete(Path file) throws IOException {
        patiently(() -> Files.deleteIfExists(file));
    }

    void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Waits until the names in a folder are on the disk, where the system offers that. */
    void flush(Path folder) throws IOException {
        if (!WINDOWS) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Fails when another program holds the file, without touching it. */
    void probe(Path file) throws IOException {
        if (Files.exists(file)) {
            FileChannel.open(file, StandardOpenOption.WRITE).close();
        }
    }

    Optional<byte[]> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    /** On Windows a virus scanner may hold a fresh file for a moment. */
    private static void patiently(Step step) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                step.run();
                return;
            } catch (FileSystemException busy) {
                if (attempt >= ATTEMPTS) {
                    throw busy;
                }
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
