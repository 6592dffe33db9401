package nl.ivpgenerator.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import org.junit.jupiter.api.Test;

class ShippedPackTest {

    @Test
    void isSound() {
        Findings findings = new Findings();

        Optional<TemplatePack> pack = PackReader.read(List.of(Path.of("templates/vpt")), findings);

        assertThat(findings.sorted()).isEmpty();
        assertThat(pack).isPresent();
    }

    @Test
    void showsEveryBlockInSomeDocument() {
        Findings findings = new Findings();
        TemplatePack pack =
                PackReader.read(List.of(Path.of("templates/vpt")), findings).orElseThrow();

        PackCheck.unusedBlocks(pack, findings);

        assertThat(findings.sorted()).isEmpty();
    }
}
