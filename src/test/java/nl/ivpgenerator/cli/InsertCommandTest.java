package nl.ivpgenerator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ivp invoegen} on small plans that other programs made. */
class InsertCommandTest {

    private static final Path PLANS = Path.of("src/test/resources/nl/ivpgenerator/cli/invoegen");
    private static final String ROW = "{onderdeel: strategie, na_kop: Sociale veiligheid}";

    @TempDir
    Path folder;

    private Path plan;
    private Path filled;

    @BeforeEach
    void aPlan() throws IOException {
        plan = Files.copy(PLANS.resolve("python-docx.docx"), folder.resolve("IVP 2027.docx"));
        filled = folder.resolve("uit/IVP.docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"python-docx.docx", "libreoffice.docx"})
    void fillsACopyOfThePlanAndLeavesThePlanAsItIs(String maker) throws IOException {
        byte[] before = Files.readAllBytes(PLANS.resolve(maker));
        Files.write(plan, before);

        Run run = insert(ROW + ", {onderdeel: toezicht, na_kop: Organisatie, plaats: direct}");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).endsWith("uit/IVP.docx\tnieuw\n").hasLineCount(1);
        assertThat(run.err())
                .contains("Ingevoegd: strategie, aan het einde van '2.1 Sociale veiligheid', zonder eigen kop.")
                .contains("Ingevoegd: toezicht, direct onder de kop '3. Organisatie', zonder eigen kop.")
                .contains(
                        "Niet ingevoegd, want het profiel noemt er geen kop voor: thema, activiteiten, inzet, plantekst.")
                .contains("Verder: open het bestand in Word")
                .endsWith("Geen bevindingen.\n");
        assertThat(plan).hasBinaryContent(before);
        assertThat(text(filled)).contains("ivp_ivp_strategie", "Integraal veiligheidsplan");
    }

    @Test
    void anExistingFileIsOnlyReplacedWhenAskedFor() {
        insert(ROW);

        Run again = insert(ROW);
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).contains("[bestand-bestaat]").contains("--overschrijf");
        assertThat(insert(ROW, "--overschrijf").out()).endsWith("uit/IVP.docx\tvervangen\n");
    }

    @Test
    void aFaultIsToldAndNothingIsWritten() {
        Run run = insert("{onderdeel: strategie, na_kop: Sociaal}, {onderdeel: strategie, na_kop: Organisatie},"
                + " {onderdeel: thema, na_kop: Ondermijning}");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[kop-ontbreekt]", "[dubbel-ingevoegd]").endsWith("3 fouten.\n");
        assertThat(filled.getParent()).doesNotExist();
    }

    @Test
    void aPartThatTheProfileDoesNotHaveIsAFault() {
        Run run = insert(ROW, "  plaatsingen: [thema]\n");

        assertThat(run.err())
                .contains("[onderdeel-niet-gekozen] Het onderdeel 'strategie' staat niet in de 'ivp-bijdrage'")
                .contains("Het hangt af van de keuze 'ivp.plaatsingen'");
    }

    @Test
    void withoutRowsThereIsAnExample() {
        assertThat(insert("").err())
                .contains("[niets-in-te-voegen]")
                .contains(
                        "documenten: {ivp-bijdrage: {invoegen: [{onderdeel: thema, na_kop: \"Sociale veiligheid\"}]}}");
    }

    @Test
    void thePlanItselfIsNeverTheResult() throws IOException {
        filled = plan;

        Run run = insert(ROW, "--overschrijf");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("hetzelfde bestand als uw plan").contains("Zie 'ivp help invoegen'.");
        assertThat(plan).hasSameBinaryContentAs(PLANS.resolve("python-docx.docx"));
    }

    @Test
    void aPlanThatIsNoWordFileIsAFault() throws IOException {
        Files.writeString(plan, "geen Word");
        assertThat(insert(ROW).err()).contains("IVP 2027.docx: fout [geen-word-bestand]");

        Files.delete(plan);
        assertThat(insert(ROW).exit()).isEqualTo(2);
    }

    /** Options with blanks at their start are lines of the profile instead. */
    private Run insert(String rows, String... options) {
        List<String> all = new ArrayList<>(List.of("invoegen", plan.toString(), "--uit", filled.toString()));
        StringBuilder choices = new StringBuilder("ivp:\n");
        for (String option : options) {
            if (option.startsWith(" ")) {
                choices.append(option);
            } else {
                all.add(option);
            }
        }
        String placed = choices.indexOf("plaatsingen") < 0 ? "  plaatsingen: [thema, strategie, toezicht]\n" : "";
        try {
            Path profile = Files.writeString(
                    folder.resolve("stad.yaml"),
                    "gemeente: {naam: Mijnstad}\nreactie: {termijn: 48-uur}\n" + choices + placed
                            + "documenten: {ivp-bijdrage: {invoegen: [" + rows + "]}}\n");
            all.addAll(List.of("--profiel", profile.toString()));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return Run.ivp(all.toArray(String[]::new));
    }

    private static String text(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry text = zip.getEntry("word/document.xml");
            return new String(zip.getInputStream(text).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
