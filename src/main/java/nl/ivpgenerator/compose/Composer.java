package nl.ivpgenerator.compose;

import java.time.Duration;
import java.util.Optional;
import nl.ivpgenerator.compose.template.TemplateEngine;
import nl.ivpgenerator.compose.template.TemplateSource;
import nl.ivpgenerator.document.MarkdownDialect;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
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

    private final TemplatePack pack;
    private final Duration timeBound;
    private final int sizeBound;
    private final TemplateEngine engine = new TemplateEngine();

    /** Has the libraries do what they do once in a run, while something else is waited for. */
    public static void prepare() {
        TemplateSource any = TemplateSource.ofLine("", "<#if a?has_content>${a}</#if>", Place.ofFile(""));
        new TemplateEngine().reads(any, new Findings());
        MarkdownDialect.shape("* *a*");
    }

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
        try (BoundedTask<ComposedDocument> task =
                new BoundedTask<>("compose " + type.id(), () -> busy(runs, type), own, composition::compose)) {
            return task.await(timeBound, findings);
        }
    }

    private static TemplateSource busy(TemplateRuns runs, DocumentType type) {
        return runs.busy().orElse(TemplateSource.ofLine("Document " + type.id(), "", type.place()));
    }
}
