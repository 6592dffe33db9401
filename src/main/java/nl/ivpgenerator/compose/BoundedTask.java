package nl.ivpgenerator.compose;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nl.ivpgenerator.compose.template.TemplateSource;
import nl.ivpgenerator.finding.Findings;

/**
 * Work with templates in a thread of its own, so that a template that never ends is stopped and named. On a machine that is busy with other work it
 * is given more time, because what ends in one run has to end in every run.
 * It starts at once; who started it may do other things until {@link #await}. Closing stops what is still busy.
 */
final class BoundedTask<T> implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(2);

    /** The part of the bound that the work must have had of a processor before it is stopped. */
    private static final int SHARE = 3;

    /** How many times the bound work is waited for that hardly gets a processor: 64 threads on one still end. */
    private static final int MOST_WAITS = 30;

    private final Supplier<TemplateSource> busy;
    private final Findings own;
    private final FutureTask<Optional<T>> task;
    private final Thread worker;

    /**
     * @param name of the thread
     * @param busy the template that is running
     * @param own where the work puts its findings; not looked at while it may still be busy
     */
    BoundedTask(String name, Supplier<TemplateSource> busy, Findings own, Callable<Optional<T>> work) {
        this.busy = busy;
        this.own = own;
        this.task = new FutureTask<>(work);
        this.worker = new Thread(task, name);
        worker.setDaemon(true);
        worker.start();
    }

    /** What the work gives; nothing, and a finding, when it took too much time or memory. */
    Optional<T> await(Duration bound, Findings findings) {
        Optional<T> result = result(bound, findings);
        if (!worker.isAlive()) {
            findings.addAll(own);
        }
        return result;
    }

    @Override
    public void close() {
        if (worker.isAlive()) {
            stop();
        }
    }

    private Optional<T> result(Duration bound, Findings findings) {
        try {
            Optional<T> result = patient(bound);
            worker.join();
            return result;
        } catch (TimeoutException e) {
            TemplateSource endless = busy.get();
            stop();
            findings.error(
                    Composer.ENDLESS,
                    endless.place(),
                    endless.name() + " is na " + bound.toSeconds() + " seconden nog niet klaar.",
                    "Kijk of een <#list> ooit ophoudt.");
            return Optional.empty();
        } catch (ExecutionException e) {
            sayFailed(Objects.requireNonNull(e.getCause()), busy.get(), findings);
            return Optional.empty();
        } catch (InterruptedException e) {
            worker.interrupt();
            Thread.currentThread().interrupt();
            throw new CancellationException("work with templates was interrupted");
        }
    }

    private Optional<T> patient(Duration bound) throws TimeoutException, ExecutionException, InterruptedException {
        for (int waits = 1; ; waits++) {
            try {
                return task.get(bound.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                if (waits == MOST_WAITS || hadItsShare(bound)) {
                    throw late;
                }
            }
        }
    }

    /** Also when the machine can not tell. */
    private boolean hadItsShare(Duration bound) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long nanos = threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(worker.getId()) : -1;
        return nanos < 0 || nanos >= bound.toNanos() / SHARE;
    }

    /** Text that is too deep or too much for the machine is a fault of its author; all else is one of the program. */
    private static void sayFailed(Throwable cause, TemplateSource busy, Findings findings) {
        if (cause instanceof StackOverflowError) {
            findings.error(
                    "sjabloon-te-diep", busy.place(), busy.name() + " zit te diep in elkaar.", "Haal niveaus weg.");
        } else if (cause instanceof OutOfMemoryError) {
            findings.error(
                    "sjabloon-te-groot",
                    busy.place(),
                    busy.name() + " vraagt te veel werkgeheugen.",
                    "Kijk of een lijst of getal veel groter is dan bedoeld.");
        } else {
            throw cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
        }
    }

    private void stop() {
        worker.interrupt();
        try {
            worker.join(GRACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
