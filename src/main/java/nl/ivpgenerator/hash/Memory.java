package nl.ivpgenerator.hash;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Remembers between runs of the program what was made of bytes. A memory that is damaged, of another build or can not be written is as if it were
 * empty. For several threads.
 */
public final class Memory {

    /** Remembers nothing. */
    public static final Memory NONE = new Memory(Optional.empty(), "");

    private final Optional<Path> file;
    private final byte[] build;
    private final Map<Content, ByteBuffer> used = new ConcurrentHashMap<>();
    private @Nullable Map<Content, ByteBuffer> earlier;

    private Memory(Optional<Path> file, String build) {
        this.file = file;
        this.build = build.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The memory that a file keeps, which is read when something is to be recalled.
     *
     * @param build of the program: another one may make something else of the same bytes
     */
    public static Memory in(Path file, String build) {
        return new Memory(Optional.of(file), build);
    }

    /** What was made of these bytes; not to be changed. */
    public Optional<ByteBuffer> recall(Content content) {
        ByteBuffer made = earlier().get(content);
        if (made == null) {
            return Optional.empty();
        }
        used.put(content, made);
        return Optional.of(made.duplicate());
    }

    /** Remembers what was made of these bytes, when there is a file to keep it. */
    public void keep(Content content, Supplier<byte[]> made) {
        if (file.isPresent()) {
            used.put(content, ByteBuffer.wrap(made.get()));
        }
    }

    /** Writes down what this run used, when that is not what the file holds. */
    public void save() {
        if (file.isPresent() && !used.keySet().equals(earlier().keySet())) {
            save(file.get());
        }
    }

    private synchronized Map<Content, ByteBuffer> earlier() {
        if (earlier == null) {
            earlier = file.map(this::load).orElse(Map.of());
        }
        return earlier;
    }

    /** In one step, because another run may be reading. */
    private void save(Path place) {
        try {
            Path draft = Files.createTempFile(place.toAbsolutePath().getParent(), "ivp", null);
            Files.write(draft, bytes());
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            return;
        }
    }

    private byte[] bytes() {
        int size = used.values().stream()
                .mapToInt(made -> Content.SIZE + Integer.BYTES + made.remaining())
                .sum();
        ByteBuffer out = ByteBuffer.allocate(Integer.BYTES + build.length + size + Long.BYTES);
        out.putInt(build.length).put(build);
        used.forEach((content, made) -> {
            content.write(out);
            out.putInt(made.remaining()).put(made.duplicate());
        });
        return out.putLong(sum(out.array(), out.position())).array();
    }

    private Map<Content, ByteBuffer> load(Path place) {
        Map<Content, ByteBuffer> loaded = new HashMap<>();
        try {
            byte[] bytes = Files.readAllBytes(place);
            ByteBuffer in = ByteBuffer.wrap(bytes);
            int end = bytes.length - Long.BYTES;
            if (end < 0 || in.getLong(end) != sum(bytes, end)) {
                return loaded;
            }
            byte[] maker = new byte[in.limit(end).getInt()];
            in.get(maker);
            while (Arrays.equals(maker, build) && in.hasRemaining()) {
                Content content = Content.read(in);
                int length = in.getInt();
                loaded.put(content, in.slice(in.position(), length));
                in.position(in.position() + length);
            }
        } catch (IOException
                | BufferUnderflowException
                | IllegalArgumentException
                | NegativeArraySizeException absent) {
            return Map.of();
        }
        return loaded;
    }

    private static long sum(byte[] bytes, int end) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, end);
        return sum.getValue();
    }
}
