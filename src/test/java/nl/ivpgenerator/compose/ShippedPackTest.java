package nl.ivpgenerator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Severity;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.PackReader;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.ProfileReader;
import org.junit.jupiter.api.Test;

/** The pack that is delivered, as far as composing goes. */
class ShippedPackTest {

    private final Findings findings = new Findings();
    private final TemplatePack pack =
            PackReader.read(List.of(Path.of("templates/vpt")), findings).orElseThrow();

    private List<Finding> errors() {
        return findings.sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    @Test
    void itsTemplatesHaveNoFault() {
        TemplateLint.check(pack, findings);
        assertThat(errors()).isEmpty();
    }

    @Test
    void everyDocumentOfAnExampleIsComposed() {
        Profile profile = new ProfileReader(pack.choices())
                .read(Path.of("policy-profiles/voorbeeldstad.yaml"), findings)
                .orElseThrow();
        Composer composer = new Composer(pack);
        for (DocumentType type : pack.documents().values()) {
            if (type.aboutSet()) {
                continue; // made in a second round, when the others are there
            }
            assertThat(composer.compose(profile, type, findings).map(ComposedDocument::parts))
                    .as(type.id() + ": " + findings.sorted())
                    .hasValueSatisfying(parts -> assertThat(parts).isNotEmpty());
        }
        assertThat(errors()).isEmpty();
    }
}
