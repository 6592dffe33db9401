package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.render.OfficeFile;
import nl.ivpgenerator.render.template.SampleTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTemplateReaderTest {

    private final Findings findings = new Findings();

    @TempDir
    private Path folder;

    @Test
    void aProfileWithoutTemplateHasNone() {
        assertThat(read("{}")).isEmpty();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void theTemplateComesFromTheFolderOfTheProfile() throws IOException {
        Files.createDirectory(folder.resolve("stijl"));
        Files.write(folder.resolve("stijl/Brief.DOTX"), new SampleTemplate().bytes());

        assertThat(read("{word: stijl/Brief.DOTX}")).map(OfficeFile::name).contains("Brief.DOTX");
    }

    @ParameterizedTest
    @CsvSource({
        "weg.docx, word-sjabloon-ontbreekt",
        "../brief.docx, word-sjabloon-buiten-map",
        "link.docx, word-sjabloon-buiten-map",
        "brief.odt, word-sjabloon-soort",
        "brief.docm, word-sjabloon-soort",
        "kapot.docx, geen-word-bestand"
    })
    void aFaultIsNamedAtTheLineOfTheProfile(String name, String code) throws IOException {
        Path outside = Files.createTempFile("brief", ".docx");
        Files.createSymbolicLink(folder.resolve("link.docx"), outside);
        Files.writeString(folder.resolve("kapot.docx"), "geen zip");

        assertThat(read("{kleur: \"#154273\",\n  word: " + name + "}")).isEmpty();

        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(code);
        assertThat(findings.sorted().get(0).place().line()).isEqualTo(2);
        Files.delete(outside);
    }

    private Optional<OfficeFile> read(String style) {
        return new WordTemplateReader(StyleProfile.of(folder, style, findings), findings).read();
    }
}
