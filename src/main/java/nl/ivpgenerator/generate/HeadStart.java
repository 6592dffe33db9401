package nl.ivpgenerator.generate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nl.ivpgenerator.compose.Composer;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.hash.Memory;
import nl.ivpgenerator.pack.PackReader;
import nl.ivpgenerator.pack.TemplatePack;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pack of the program in a thread of its own from the moment that the program starts: before the command is understood, it is half done. When
 * documents are to be made, it goes on with what these need.
 */
public final class HeadStart {

    private static final String FILE = "sjablonen-gelezen";

    /** Reads nothing before it is asked for. */
    public static final HeadStart NONE = new HeadStart(List.of(), Memory.NONE);

    /** A pack as it was read, with what was found on the way. */
    private record Read(Optional<TemplatePack> pack, Findings findings) {

        static Read of(List<Path> folders, Memory memory) {
            Findings own = new Findings();
            return new Read(PackReader.read(folders, memory, own), own);
        }
    }

    private final List<Path> folders;
    private final Memory memory;
    private final @Nullable FutureTask<Read> reading;
    private volatile boolean documents;

    private HeadStart(List<Path> folders, Memory memory) {
        this.folders = folders;
        this.memory = memory;
        this.reading = folders.isEmpty() ? null : new FutureTask<>(() -> Read.of(folders, memory));
    }

    /**
     * Starts to read a pack.
     *
     * @param memory where the program remembers files that it has read before, or nothing
     */
    public static HeadStart reading(Path pack, Optional<Path> memory) {
        HeadStart start = new HeadStart(
                List.of(pack),
                memory.map(folder -> Memory.in(folder.resolve(FILE), ProgramVersion.BUILD))
                        .orElse(Memory.NONE));
        Thread thread = new Thread(start::read, "pack");
        thread.setDaemon(true);
        thread.start();
        return start;
    }

    private void read() {
        if (reading != null) {
            reading.run();
            memory.save();
            if (documents) {
                prepare(reading);
            }
        }
    }

    /** What goes wrong here goes wrong again, and is told, when it is asked for. */
    private static void prepare(FutureTask<Read> reading) {
        try {
            HouseStyles.prepare(finished(reading).pack());
        } catch (RuntimeException | Error toldLater) {
            return;
        }
    }

    /** Says that documents will be made. The time until the pack is there goes into the libraries that make them. */
    public void forDocuments() {
        documents = true;
        if (reading != null && !reading.isDone()) {
            Composer.prepare();
        }
    }

    /** The packs in these folders, the lowest first; nothing when they have faults, which are then among the findings. */
    public Optional<TemplatePack> pack(List<Path> wanted, Findings findings) {
        Read read = reading != null && wanted.equals(folders) ? finished(reading) : Read.of(wanted, Memory.NONE);
        findings.addAll(read.findings());
        return read.pack();
    }

    private static Read finished(FutureTask<Read> reading) {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error machine) {
                throw machine;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }
}
