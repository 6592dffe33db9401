package nl.ivpgenerator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChoicesCommandTest {

    @Test
    void listsTheSections() {
        Run run = Run.ivp("keuzes");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("gemeente ").contains("\nnorm ").contains("ivp keuzes ONDERWERP");
    }

    @Test
    void explainsAChoiceWithItsValuesDefaultSourceAndUse() {
        assertThat(Run.ivp("keuzes", "norm.toon").out())
                .startsWith("norm.toon (keuze): ")
                .containsPattern("  streng +\\S")
                .containsPattern("Standaard: +midden\n")
                .containsPattern("Bron: +S002: Preventie \\(Handreiking Veiligheidsadviseur\\)\n")
                .containsPattern("Gebruikt in: +normverklaring \\(.*norm/kern-streng");
    }

    @Test
    void explainsAListWithTheFieldsOfItsRows() {
        assertThat(Run.ivp("keuzes", "rollen").out())
                .containsPattern("Per rij:\n  id +tekst")
                .containsPattern("Standaard: +leidinggevende, adviseur");
    }

    @Test
    void countsTheUseOfAListForTheFieldsOfItsRows() {
        assertThat(Run.ivp("keuzes", "rollen.taken").out()).containsPattern("Gebruikt in: +agressieprotocol \\(");
    }

    @Test
    void namesTheConditionOfADocument() {
        assertThat(Run.ivp("documenten").out())
                .containsPattern("normverklaring .* altijd ")
                .contains("als politiek.protocol is eigen-document");
        assertThat(Run.ivp("keuzes", "politiek.protocol").out())
                .containsPattern("Gebruikt in: +agressieprotocol-politieke-ambtsdragers");
    }

    @Test
    void writesTheSchemaAndNothingElse() {
        Run run = Run.ivp("schema");

        assertThat(run.err()).isEmpty();
        assertThat(Run.PROJECT.resolve("templates/vpt/profiel.schema.json")).hasContent(run.out());
    }
}
