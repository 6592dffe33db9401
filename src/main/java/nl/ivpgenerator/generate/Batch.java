package nl.ivpgenerator.generate;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import nl.ivpgenerator.output.OutputFolder;

/**
 * Many profiles in one run, in several threads. What one profile gives does not depend on the others: a fault stops that profile alone. The
 * outcomes come in the order of the profiles, and only a few wait for their turn, so that the memory does not grow with the number of profiles.
 */
public final class Batch {

    /** Profiles per thread that may be ready before it is their turn. */
    private static final int AHEAD = 4;

    /** Bytes of memory that a profile may need while it is made: with less, Java only clears away. */
    private static final long ROOM = 48L << 20;

    private final DocumentGenerator generator;
    private final GenerationRequest request;
    private final boolean again;

    /** @param again whether a profile is also made when everything it gives is already there */
    public Batch(DocumentGenerator generator, GenerationRequest request, boolean again) {
        this.generator = generator;
        this.request = request;
        this.again = again;
    }

    /**
     * Makes the documents of every profile.
     *
     * @param threads how many profiles are made at the same time, if Java's memory has room for them
     * @param progress hears of every document, from several threads
     * @param each gets every outcome, from this thread
     */
    public void run(int threads, Progress progress, Consumer<Outcome> each) {
        int atOnce = (int) Math.max(1, Math.min(threads, Runtime.getRuntime().maxMemory() / ROOM));
        ExecutorService workers = Executors.newFixedThreadPool(atOnce);
        Queue<Future<Outcome>> waiting = new ArrayDeque<>();
        try {
            for (Path profile : request.profiles()) {
                if (waiting.size() == atOnce * AHEAD) {
                    each.accept(get(waiting.remove()));
                }
                waiting.add(workers.submit(() -> outcome(profile, progress)));
            }
            while (!waiting.isEmpty()) {
                each.accept(get(waiting.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private Outcome outcome(Path profile, Progress progress) {
        try {
            Optional<Outcome> standing = again ? Optional.empty() : standing(profile);
            return standing.orElseGet(() -> new Outcome.Made(profile, generator.generate(profile, request, progress)));
        } catch (RuntimeException | VirtualMachineError failure) {
            return new Outcome.Failed(profile, failure);
        }
    }

    /** What is there already, when this run would change nothing of it. */
    private Optional<Outcome> standing(Path profile) {
        return new OutputFolder(request.output(), request.scope().folder(ProfileName.of(profile)))
                .earlier()
                .filter(earlier -> Origins.again(generator.pack(), profile, earlier.origin())
                        .filter(now -> earlier.standsFor(now, request.scope().words()))
                        .isPresent())
                .map(earlier ->
                        new Outcome.Standing(profile, ProfileName.of(profile), earlier.files(), earlier.told()));
    }

    private static Outcome get(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the run was interrupted");
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }
}
