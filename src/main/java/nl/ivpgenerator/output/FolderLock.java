package nl.ivpgenerator.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/**
 * Keeps other runs away from a folder. The system frees the lock when the program dies; the file itself goes when the lock is released,
 * while it is still held. A run that got the lock on a file that was just removed notices that its mark can not be read back.
 */
final class FolderLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock take(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            if (locked(channel) && marked(channel, file)) {
                return new FolderLock(file, channel);
            }
        } catch (IOException | RuntimeException trouble) {
            channel.close();
            throw trouble;
        }
        channel.close();
        throw new OutputException(
                "Een andere run schrijft op dit moment in dezelfde map. Wacht tot die klaar is en probeer het opnieuw.");
    }

    /** The locked byte lies far past the mark, because Windows lets nobody read a locked byte. */
    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException sameProgram) {
            return false;
        }
    }

    private static boolean marked(FileChannel channel, Path file) throws IOException {
        byte[] mark = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.write(ByteBuffer.wrap(mark), 0);
        return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), mark);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}
