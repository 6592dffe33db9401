package nl.ivpgenerator.pack.choice;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Severity;
import nl.ivpgenerator.json.JsonWriter;
import nl.ivpgenerator.pack.PackReader;
import nl.ivpgenerator.profile.ProfileReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The schema and the program judge profiles alike: hundreds of random profiles over the shipped choices, sound and damaged, go to both. JSON is
 * YAML as well, so both read the same characters. {@code -Divp.profielen=4000} tries more of them.
 */
class SchemaAgreementTest {

    private static final int PROFILES = Integer.getInteger("ivp.profielen", 200);

    /** What the program sees and a schema can not say; nothing else may be refused by the program alone. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "onbekende-verwijzing", // the id of a row elsewhere in the profile
            "dubbele-rij", // the same id twice in a list
            "lijst-wijziging"); // + and - on what the list below does not have

    /** What the program alone sees in a number or a truth value without quotes that stands for a text. */
    private static final Set<String> OF_A_TEXT = Set.of("verkeerde-vorm", "tekst-te-lang");

    /** The program's warning about a value whose condition does not hold: it misses nothing there, while a schema knows no conditions. */
    private static final String NOT_ASKED = "keuze-niet-van-toepassing";

    private static ChoiceCatalog catalog;
    private static Schema schema;

    @TempDir
    Path folder;

    @BeforeAll
    static void readPack() {
        catalog = PackReader.read(List.of(Path.of("templates/vpt")), new Findings())
                .orElseThrow()
                .choices();
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaWriter.write(catalog), InputFormat.JSON);
    }

    @Test
    void bothAcceptSoundProfiles() throws IOException {
        for (long seed = 0; seed < PROFILES / 4; seed++) {
            String profile = JsonWriter.write(new RandomProfile(seed).valid(catalog));

            assertThat(bySchema(profile)).as("schema, seed %d", seed).isEmpty();
            assertThat(byProgram(profile))
                    .as("program, seed %d", seed)
                    .filteredOn(fault -> fault.severity() == Severity.ERROR)
                    .extracting(Finding::code)
                    .isSubsetOf(BEYOND_A_SCHEMA);
        }
    }

    @Test
    void bothRefuseTheSameDamage() throws IOException {
        int refused = 0;
        for (long seed = 0; seed < PROFILES; seed++) {
            Map<String, Object> tree = new RandomProfile(seed).valid(catalog);
            Object written = new Damage(seed).to(tree);
            String profile = JsonWriter.write(tree);
            List<String> schemaFaults = bySchema(profile);
            List<Finding> faults = byProgram(profile);

            if (schemaFaults.isEmpty()) {
                assertThat(faults)
                        .as("seed %d: %s", seed, written)
                        .filteredOn(fault -> fault.severity() == Severity.ERROR)
                        .extracting(Finding::code)
                        .filteredOn(code -> written instanceof String || !OF_A_TEXT.contains(code))
                        .isSubsetOf(BEYOND_A_SCHEMA);
            } else {
                assertThat(faults)
                        .as("seed %d: %s", seed, schemaFaults)
                        .anyMatch(fault -> fault.severity() == Severity.ERROR
                                || fault.code().equals(NOT_ASKED));
                refused++;
            }
        }
        assertThat(refused).as("damage that is really damage").isGreaterThan(PROFILES / 2);
    }

    private static List<String> bySchema(String profile) {
        return schema
                .validate(
                        profile,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    private List<Finding> byProgram(String profile) throws IOException {
        Path file = Files.writeString(folder.resolve("profiel.yaml"), profile);
        Findings findings = new Findings();
        new ProfileReader(catalog).read(file, findings);
        return findings.sorted();
    }
}
