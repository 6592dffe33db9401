package nl.ivpgenerator.compose;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.ivpgenerator.compose.template.TemplateEngine;
import nl.ivpgenerator.compose.template.TemplateSource;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.profile.Profile;

/**
 * Makes the text of documents. Each document is made in a thread of its own, so that a template that never ends is stopped and named. Keeps no
 * state but templates that it has read; for several threads.
 */
public final class Composer {

    /** The finding on a template that did not end. */
    public static final String ENDLESS = "sjabloon-te-lang-bezig";

    /** Far above what a document takes (under a second), also on a slow machine. */
    static final Duration TIME_BOUND = Duration.ofSeconds(10);

    /** Characters that one template may write: some sixty pages. */
    static final int SIZE_BOUND = 200_000;

    private static final Duration GRACE = Duration.ofSeconds(2);

    private final TemplatePack pack;
    private final Duration timeBound;
    private final int sizeBound;
    private final TemplateEngine engine = new TemplateEngine();

    public Composer(TemplatePack pack) {
        this(pack, TIME_BOUND, SIZE_BOUND);
    }

    Composer(TemplatePack pack, Duration timeBound, int sizeBound) {
        this.pack = pack;
        this.timeBound = timeBound;
        this.sizeBound = sizeBound;
    }

    /**
     * The document; nothing when its condition does not hold, or when a fault was found. All faults of all its blocks are among the findings.
     */
    public Optional<ComposedDocument> compose(Profile profile, DocumentType type, Findings findings) {
        return compose(profile, type, Edition.WHOLE, findings);
    }

    /** The same for an edition. */
    public Optional<ComposedDocument> compose(Profile profile, DocumentType type, Edition edition, Findings findings) {
        if (!profile.satisfies(type.condition())) {
            return Optional.empty();
        }
        Findings own = new Findings();
        DocumentSettings settings = DocumentSettings.of(profile, type);
        Selection selection = new Selection(pack, profile, settings, type.openness(), edition.publicOnly(), own);
        DocumentType made = edition.publicOnly() ? type.asPublic() : type;
        TemplateRuns runs = new TemplateRuns(engine, pack, profile, edition.set(), selection::isShown, sizeBound, own);
        Composition composition = new Composition(profile, made, settings, selection, runs, own);
        FutureTask<Optional<ComposedDocument>> task = new FutureTask<>(composition::compose);
        Thread worker = new Thread(task, "compose " + type.id());
        worker.setDaemon(true);
        worker.start();
        Optional<ComposedDocument> document = await(task, worker, runs, type, findings);
        if (!worker.isAlive()) {
            findings.addAll(own);
        }
        return document;
    }

    private Optional<ComposedDocument> await(
            FutureTask<Optional<ComposedDocument>> task,
            Thread worker,
            TemplateRuns runs,
            DocumentType type,
            Findings findings) {
        try {
            Optional<ComposedDocument> document = task.get(timeBound.toMillis(), TimeUnit.MILLISECONDS);
            worker.join();
            return document;
        } catch (TimeoutException e) {
            TemplateSource busy = busy(runs, type);
            stop(worker);
            findings.error(
                    ENDLESS,
                    busy.place(),
                    busy.name() + " is na " + timeBound.toSeconds() + " seconden nog niet klaar.",
                    "Kijk of een <#list> ooit ophoudt.");
            return Optional.empty();
        } catch (ExecutionException e) {
            return failed(Objects.requireNonNull(e.getCause()), busy(runs, type), findings);
        } catch (InterruptedException e) {
            worker.interrupt();
            Thread.currentThread().interrupt();
            throw new CancellationException("composing was interrupted");
        }
    }

    private static TemplateSource busy(TemplateRuns runs, DocumentType type) {
        return runs.busy().orElse(TemplateSource.ofLine("Document " + type.id(), "", type.place()));
    }

    /** Text that is too deep or too much for the machine is a fault of its author; all else is one of the program. */
    private static Optional<ComposedDocument> failed(Throwable cause, TemplateSource busy, Findings findings) {
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
        return Optional.empty();
    }

    private static void stop(Thread worker) {
        worker.interrupt();
        try {
            worker.join(GRACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
