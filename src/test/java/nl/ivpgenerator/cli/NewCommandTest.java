package nl.ivpgenerator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

    @TempDir
    Path folder;

    @Test
    void writesAProfileAndTheSchemaBesideIt() {
        Run run = Run.ivp("nieuw", folder.resolve("diep/mijnstad.yaml").toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .hasSize(2)
                .allMatch(line -> line.endsWith("\tnieuw"))
                .first()
                .asString()
                .contains("diep/mijnstad.yaml");
        assertThat(run.err()).contains("ivp controleer");
        assertThat(folder.resolve("diep/profiel.schema.json")).exists();
        assertThat(folder.resolve("diep/mijnstad.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=profiel.schema.json");
    }

    @Test
    void neverOverwrites() throws IOException {
        Path file = Files.writeString(folder.resolve("mijnstad.yaml"), "eigen");
        Path schema = Files.writeString(folder.resolve("profiel.schema.json"), "eigen");

        assertThat(Run.ivp("nieuw", file.toString()).exit()).isEqualTo(2);
        Run other = Run.ivp("nieuw", folder.resolve("anders").toString());

        assertThat(other.exit()).isZero();
        assertThat(other.err()).contains("met andere inhoud");
        assertThat(file).hasContent("eigen");
        assertThat(schema).hasContent("eigen");
        assertThat(folder.resolve("anders.yaml")).exists();
    }

    @Test
    void leavesWhatIsNoSchemaAlone() throws IOException {
        Path schema = Files.write(folder.resolve("profiel.schema.json"), new byte[] {(byte) 0xff, (byte) 0xfe});

        assertThat(Run.ivp("nieuw", folder.resolve("een").toString()).exit()).isZero();
        Files.delete(schema);
        Files.createDirectory(schema);
        Run run = Run.ivp("nieuw", folder.resolve("twee").toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("met andere inhoud");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/"})
    void asksForAName(String path) {
        Run run = Run.ivp("nieuw", path);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("geef het profiel een naam");
    }

    @Test
    void proposesANameThatCanBeAFolder() {
        Run run = Run.ivp("nieuw", folder.resolve("Súdwest Fryslân").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("bijvoorbeeld 'sudwest-fryslan'");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void copiesAnExampleWithTheProfilesBelowIt() {
        Run run = Run.ivp("nieuw", folder.resolve("dorp").toString(), "--voorbeeld", "klein-dorp");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(3);
        assertThat(folder.resolve("dorp.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=profiel.schema.json\n");
        assertThat(folder.resolve("basis/regio-voorbeeld.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=../profiel.schema.json#/$defs/deel\n");
    }

    @Test
    void namesTheExamplesThatThereAre() {
        Run run = Run.ivp("nieuw", folder.resolve("dorp").toString(), "--voorbeeld", "kleindorp");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("het voorbeeld 'kleindorp' bestaat niet. Bedoelde u 'klein-dorp'?");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void startsShortOnRequestAndRepeatsTheLayersInItsAdvice() throws IOException {
        Path layer = Files.createDirectory(folder.resolve("laag"));
        Files.writeString(layer.resolve("pack.yaml"), "naam: laag\nversie: \"1\"\n");
        String file = folder.resolve("dorp").toString();
        Run run = Run.ivp("nieuw", file, "--kort", "--sjablonen", layer.toString());

        assertThat(run.exit()).isZero();
        assertThat(folder.resolve("dorp.yaml"))
                .content()
                .contains("\n  naam:\n")
                .doesNotContain("toon");
        assertThat(run.err()).contains("dorp.yaml --sjablonen " + layer);
        assertThat(Run.ivp("nieuw", file + "2", "--kort", "--voorbeeld", "klein-dorp")
                        .err())
                .contains("kies --kort of --voorbeeld, niet allebei.");
    }
}
