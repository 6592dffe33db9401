package nl.ivpgenerator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Severity;
import nl.ivpgenerator.generate.SetComposer;
import nl.ivpgenerator.json.JsonWriter;
import nl.ivpgenerator.pack.PackReader;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.RandomProfile;
import nl.ivpgenerator.profile.ProfileReader;
import nl.ivpgenerator.yaml.YamlMapping;
import nl.ivpgenerator.yaml.YamlScalar;
import nl.ivpgenerator.yaml.YamlSequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a municipality chooses, its documents can be made: random profiles over the shipped choices, so that a passage which forgets that a
 * value may be absent is found here and not by a municipality. {@code -Divp.samenstellingen=2000} tries more of them.
 */
class RandomProfilesTest {

    private static final int PROFILES = Integer.getInteger("ivp.samenstellingen", 25);
    private static final String ROLES = "rollen";

    @TempDir
    Path folder;

    private final TemplatePack pack =
            PackReader.read(List.of(Path.of("templates/vpt")), new Findings()).orElseThrow();
    private final SetComposer composer = new SetComposer(pack);

    @Test
    void everyValidProfileCanBeComposed() throws IOException {
        Map<String, List<String>> roles = Map.of(ROLES, roleIds());
        Map<String, String> faults = new TreeMap<>();
        int composed = 0;
        for (int seed = 0; seed < PROFILES; seed++) {
            String json = JsonWriter.write(new RandomProfile(seed, roles).valid(pack.choices()));
            Files.writeString(file(), json);
            if (isValid()) {
                composed++;
                String name = "profiel " + seed;
                faults().forEach(fault -> faults.putIfAbsent(fault, name));
            }
        }
        assertThat(composed).isGreaterThan(PROFILES / 2);
        assertThat(faults.entrySet().stream()
                        .map(fault -> fault.getKey() + " <- " + fault.getValue())
                        .collect(Collectors.joining("\n")))
                .isEmpty();
    }

    /** Without what the rules say: what somebody chooses at random may well be unlawful. */
    private List<String> faults() {
        Findings findings = new Findings();
        composer.compose(file(), Set.of(), findings);
        return findings.sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !finding.code().startsWith(Assessment.CODE))
                .map(Finding::toString)
                .toList();
    }

    /** The ids of the rows that stand there when a municipality does not choose its own. */
    private List<String> roleIds() {
        YamlSequence rows = (YamlSequence) pack.choices()
                .find(ROLES)
                .orElseThrow()
                .description()
                .standard()
                .orElseThrow();
        return rows.items().stream()
                .map(row -> (YamlScalar) ((YamlMapping) row).value("id").orElseThrow())
                .map(YamlScalar::text)
                .toList();
    }

    private boolean isValid() {
        return new ProfileReader(pack.choices()).read(file(), new Findings()).isPresent();
    }

    private Path file() {
        return folder.resolve("profiel.yaml");
    }
}
