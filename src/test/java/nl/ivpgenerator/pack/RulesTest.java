package nl.ivpgenerator.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.ivpgenerator.finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reading of {@code toetsen/}. */
class RulesTest {

    private static final String RULE = """
            te-lang:
              ernst: fout
              als: {norm.toon: streng}
              voor_elke: norm.rollen
              patroon: "x+"
              mis: norm.dagen gt 10
              plaats: norm.rollen.met
              melding: Het duurt te lang.
              advies: Kort het in.
              bron: ["S002: Nazorg"]
            """;

    @TempDir
    Path folder;

    private PackOnDisk base;
    private PackOnDisk local;

    @BeforeEach
    void twoLayers() {
        base = PackOnDisk.in(folder).with("toetsen/duur.yaml", RULE);
        local = PackOnDisk.empty(folder.resolve("lokaal"));
    }

    @Test
    void aRuleIsReadWhole() {
        Rule rule = PackOnDisk.sound(base).rules().get(0);

        assertThat(rule.id()).isEqualTo("te-lang");
        assertThat(rule.severity()).isEqualTo(Severity.ERROR);
        assertThat(rule.each()).isEqualTo("norm.rollen");
        assertThat(rule.spot()).isEqualTo("norm.rollen.met");
        assertThat(rule.sources()).containsExactly("S002: Nazorg");
    }

    @Test
    void everyFaultIsNamedAtItsLine() {
        base.with("toetsen/duur.yaml", """
                te-lang:
                  ernst: erg
                  als: {norm.tint: streng}
                  voor_elke: norm.toon
                  patroon: "("
                  mis: x
                  plaats: norm.kleur
                  bron: [S003]
                """);

        assertThat(PackOnDisk.findings(base).stream().map(line -> line.replaceFirst("^pak/toetsen/duur.yaml:", "")))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("2:10: fout [ongeldige-waarde] 'erg' kan niet bij 'ernst'"),
                        line -> assertThat(line).startsWith("2:3: fout [ontbrekende-sleutel] Hier ontbreekt 'melding'"),
                        line -> assertThat(line).startsWith("2:3: fout [ontbrekende-sleutel] Hier ontbreekt 'advies'"),
                        line -> assertThat(line).startsWith("3:9: fout [onbekende-keuze]"),
                        line -> assertThat(line).startsWith("4:3: fout [onbekende-keuze] 'norm.toon' is geen lijst"),
                        line -> assertThat(line).startsWith("5:3: fout [ongeldig-patroon]"),
                        line -> assertThat(line).startsWith("7:3: fout [onbekende-keuze] De keuze 'norm.kleur'"),
                        line -> assertThat(line).startsWith("8:10: fout [onbekende-bron]"));
    }

    @Test
    void aLayerReplacesARuleOnlyWhenItSaysSo() {
        String milder = RULE.replace("ernst: fout", "ernst: advies");
        local.with("toetsen/anders.yaml", milder);
        assertThat(PackOnDisk.findings(base, local))
                .singleElement()
                .asString()
                .contains("toets-bestaat-al")
                .contains("vervangt: ja");

        local.with("toetsen/anders.yaml", milder + "  vervangt: ja\n");
        List<Rule> rules = PackOnDisk.sound(base, local).rules();
        assertThat(rules).singleElement().extracting(Rule::severity).isEqualTo(Severity.ADVICE);
    }

    @Test
    void aRuleThatReplacesNothingIsNamed() {
        local.with("toetsen/anders.yaml", RULE.replace("te-lang", "te-kort") + "  vervangt: ja\n");
        assertThat(PackOnDisk.findings(base, local)).singleElement().asString().contains("vervangt-niets");
    }
}
