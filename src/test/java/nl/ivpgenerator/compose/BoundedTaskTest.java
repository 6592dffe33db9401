package nl.ivpgenerator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ivpgenerator.compose.template.TemplateSource;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import org.junit.jupiter.api.Test;

/** Work that sleeps stands for work that a busy machine gives no processor. */
class BoundedTaskTest {

    private final Findings findings = new Findings();

    @Test
    void workThatABusyMachineHoldsUpComesToItsEnd() {
        assertThat(run(Duration.ofMillis(50), () -> {
                    Thread.sleep(500);
                    return Optional.of("klaar");
                }))
                .contains("klaar");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void workThatNeverGetsAnywhereIsStoppedAndNamed() {
        assertThat(run(Duration.ofMillis(10), () -> {
                    Thread.sleep(Long.MAX_VALUE);
                    return Optional.of("klaar");
                }))
                .isEmpty();
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(Composer.ENDLESS);
    }

    private Optional<String> run(Duration bound, Callable<Optional<String>> work) {
        TemplateSource busy = TemplateSource.ofLine("Blok a/b", "", Place.ofFile("b.md.ftl"));
        try (BoundedTask<String> task = new BoundedTask<>("proef", () -> busy, new Findings(), work)) {
            return task.await(bound, findings);
        }
    }
}
