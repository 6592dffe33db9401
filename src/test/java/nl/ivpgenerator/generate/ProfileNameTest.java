package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileNameTest {

    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "s-hertogenbosch-2015.yaml", "Súdwest-Fryslân.yaml", "a b_c.2.yaml"})
    void isFreeForAnyName(String file) {
        ProfileName.check(Path.of(file), findings);

        assertThat(findings.sorted()).isEmpty();
    }

    /** Names that leave the output folder, collide with its own folders, or that a system can not write. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".yaml",
                "..yaml",
                "...yaml",
                "....yaml",
                ".ivp-stad.bezig.yaml",
                "stad .yaml",
                "stad..yaml",
                "con.yaml",
                "NUL.2027.yaml",
                "lpt1.yaml",
                "a:b.yaml",
                "a\u001bb.yaml",
                "a\u202eb.yaml",
                "-x.yaml",
                "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz.yaml"
            })
    void isRefusedWhenNoFolderCanHaveIt(String file) {
        ProfileName.check(Path.of(file), findings);

        assertThat(findings.sorted()).extracting(Finding::code).containsExactly("profielnaam-onbruikbaar");
    }
}
