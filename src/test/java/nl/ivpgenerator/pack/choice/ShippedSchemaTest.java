package nl.ivpgenerator.pack.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.PackReader;
import org.junit.jupiter.api.Test;

/** The schema beside the pack is the one that follows from its choices. {@code -Divp.herschrijf=ja} writes it anew. */
class ShippedSchemaTest {

    private static final Path PACK = Path.of("templates/vpt");
    private static final Path SCHEMA = PACK.resolve("profiel.schema.json");

    @Test
    void isUpToDate() throws IOException {
        String expected = SchemaWriter.write(
                PackReader.read(List.of(PACK), new Findings()).orElseThrow().choices());
        if ("ja".equals(System.getProperty("ivp.herschrijf"))) {
            Files.writeString(SCHEMA, expected);
        }

        assertThat(Files.readString(SCHEMA))
                .as("run: mvn test -Dtest=ShippedSchemaTest -Divp.herschrijf=ja")
                .isEqualTo(expected);
    }
}
