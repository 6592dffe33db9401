package nl.ivpgenerator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.PackReader;
import org.junit.jupiter.api.Test;

class ShippedPackTest {

    @Test
    void itsTemplatesHaveNoFault() {
        Findings findings = new Findings();
        PackReader.read(List.of(Path.of("templates/vpt")), findings)
                .ifPresent(pack -> TemplateLint.check(pack, findings));
        assertThat(findings.sorted()).isEmpty();
    }
}
