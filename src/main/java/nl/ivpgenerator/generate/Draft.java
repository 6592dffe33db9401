package nl.ivpgenerator.generate;

import java.util.concurrent.CompletableFuture;
import nl.ivpgenerator.check.Checks;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.compose.Assessment.Answers;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.output.GenerationRecord.Origin;

/**
 * Documents that are composed, while other threads still ask the rules and checks what they think of them. Who makes files of them meanwhile,
 * throws these away when the judgement is a fault; that is rare, and waiting for it would cost every run.
 */
final class Draft implements AutoCloseable {

    private final DocumentSet set;
    private final Origin origin;
    private final Answers rules;
    private final CompletableFuture<Findings> checks;

    /** @param origin what the documents were composed from, as it was before */
    Draft(DocumentSet set, Origin origin, Answers rules) {
        this.set = set;
        this.origin = origin;
        this.rules = rules;
        this.checks = CompletableFuture.supplyAsync(() -> checked(set));
    }

    private static Findings checked(DocumentSet set) {
        Findings own = new Findings();
        Checks.all().forEach(check -> check.check(set, own));
        return own;
    }

    DocumentSet set() {
        return set;
    }

    Origin origin() {
        return origin;
    }

    /** Waits, and adds what rules and checks have to say. */
    void judge(Findings findings) {
        try (rules) {
            rules.addTo(findings);
        }
        findings.addAll(checks.join());
    }

    /** Stops what is still busy with rules. */
    @Override
    public void close() {
        rules.close();
    }
}
