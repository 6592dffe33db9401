package nl.ivpgenerator.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.ivpgenerator.pack.choice.Choice.Description;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.NumberChoice;
import nl.ivpgenerator.yaml.YamlScalar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choices that say {@code zoals}. */
class LikeChoicesTest {

    private static final String TERMS = """
            termijnen:
              titel: Termijnen
              velden:
                reactie:
                  titel: Reactie
                  velden:
                    dagen: {soort: getal, titel: Dagen, maximum: 30, standaard: 2}
                    datum: {soort: datum, titel: Datum}
                nazorg:
                  zoals: termijnen.reactie
                  titel: Nazorg
                  velden:
                    dagen: {standaard: 1}
                    wie: {soort: tekst, titel: Wie}
                klacht: {zoals: termijnen.nazorg, titel: Klacht}
                start: {zoals: termijnen.reactie.datum, titel: Start}
            """;

    @TempDir
    Path folder;

    private PackOnDisk base;

    @BeforeEach
    void pack() {
        base = PackOnDisk.in(folder).with("keuzes/termijnen.yaml", TERMS);
    }

    @Test
    void aGroupTakesTheFieldsOfTheOtherWithItsOwnKeysInstead() {
        TemplatePack pack = PackOnDisk.sound(base);

        GroupChoice care = (GroupChoice) pack.choices().find("termijnen.nazorg").orElseThrow();
        assertThat(care.description().title()).isEqualTo("Nazorg");
        assertThat(care.fields().keySet()).containsExactly("dagen", "datum", "wie");
        NumberChoice days =
                (NumberChoice) pack.choices().find("termijnen.nazorg.dagen").orElseThrow();
        assertThat(days.maximum()).isEqualTo(30);
        assertThat(standard(days.description())).isEqualTo("1");
        assertThat(standard(description(pack, "termijnen.reactie.dagen"))).isEqualTo("2");
    }

    @Test
    void alsoTheOneThatIsNamedMayBeLikeAnother() {
        TemplatePack pack = PackOnDisk.sound(base);

        assertThat(standard(description(pack, "termijnen.klacht.dagen"))).isEqualTo("1");
        assertThat(pack.choices().find("termijnen.klacht.wie")).isPresent();
        assertThat(description(pack, "termijnen.start").title()).isEqualTo("Start");
    }

    @Test
    void aLayerSeesWholeChoices() {
        PackOnDisk local = PackOnDisk.empty(folder.resolve("lokaal")).with("keuzes/termijnen.yaml", """
                termijnen:
                  velden:
                    nazorg: {velden: {datum: {vervangt: ja, soort: tekst, titel: Dag}}}
                """);

        TemplatePack pack = PackOnDisk.sound(base, local);

        assertThat(description(pack, "termijnen.nazorg.datum").title()).isEqualTo("Dag");
        assertThat(description(pack, "termijnen.klacht.datum").title()).isEqualTo("Datum");
    }

    @Test
    void namesAChoiceThatIsNotThereAndACircle() {
        base.with("keuzes/fout.yaml", """
                fout:
                  titel: Fout
                  velden:
                    een: {zoals: termijnen.reacti.dagen, soort: getal, titel: Een}
                    twee: {zoals: fout.drie, soort: tekst, titel: Twee}
                    drie: {zoals: fout.twee, soort: tekst, titel: Drie}
                """);

        assertThat(PackOnDisk.findings(base))
                .containsExactly(
                        "pak/keuzes/fout.yaml:4:18: fout [onbekende-keuze] 'zoals' noemt 'termijnen.reacti.dagen', maar die"
                                + " keuze is er niet. Noem het hele pad, bijvoorbeeld vaststelling.ivp.",
                        "pak/keuzes/fout.yaml:5:19: fout [kringverwijzing] Deze keuze is 'zoals' zichzelf: fout.drie.",
                        "pak/keuzes/fout.yaml:6:19: fout [kringverwijzing] Deze keuze is 'zoals' zichzelf: fout.twee.");
    }

    private static Description description(TemplatePack pack, String path) {
        return pack.choices().find(path).orElseThrow().description();
    }

    private static String standard(Description description) {
        return ((YamlScalar) description.standard().orElseThrow()).text();
    }
}
