package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.document.DocumentText;
import nl.ivpgenerator.document.DocumentText.Line;
import nl.ivpgenerator.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proposals ask for the decisions that are still needed, and for no other. */
class ProposalsTest {

    private static final SetComposer COMPOSER =
            new SetComposer(Shipped.generator().pack());

    @TempDir
    private Path folder;

    @Test
    void nothingIsDecidedYet() throws IOException {
        Map<String, String> texts = texts("");

        assertThat(texts.get("collegevoorstel"))
                .contains(
                        "de norm en de huisregels van de gemeente vast te stellen",
                        "zich voor te nemen het agressieprotocol vast te stellen, onder voorbehoud van instemming",
                        "het uitvoeringsplan vast te stellen, als de raad de doelen vaststelt,",
                        "de volmachtregeling vast te stellen")
                .doesNotContain("Al besloten", "wijziging van de begroting te vragen");
        assertThat(texts.get("raadsvoorstel"))
                .contains(
                        "de norm van de gemeente te onderschrijven",
                        "het agressieprotocol politieke ambtsdragers voor het eigen deel vast te stellen",
                        "kennis te nemen van het uitvoeringsplan")
                .doesNotContain("ook op de griffie van toepassing", "de begroting te wijzigen");
        assertThat(texts.get("or-instemmingsverzoek")).contains("Hierbij vraag ik u om in te stemmen");
    }

    @Test
    void theWorksCouncilComesBeforeTheFinalDecision() throws IOException {
        String asked = "vaststelling: {protocol: {status: voorgenomen, datum: 2026-10-13, or_instemming: %s}}\n"
                + "besluitvorming: {kanttekeningen: [instemming, tijd]}\n";

        assertThat(texts(asked.formatted("gevraagd")).get("collegevoorstel"))
                .contains("zodra de ondernemingsraad heeft ingestemd", "De ondernemingsraad kan om een wijziging");
        Map<String, String> given = texts(asked.formatted("verleend, or_datum: 2026-11-19"));
        assertThat(given.get("collegevoorstel"))
                .contains("nu de ondernemingsraad op 19 november 2026 heeft ingestemd")
                .doesNotContain("De ondernemingsraad kan om een wijziging", "te laten vragen om instemming");
        assertThat(given.get("or-instemmingsverzoek"))
                .contains("U hebt op 19 november 2026 ingestemd")
                .doesNotContain("Hierbij vraag ik u");
    }

    @Test
    void whatIsDecidedIsNotAskedAgain() throws IOException {
        Map<String, String> texts = texts("""
                vaststelling:
                  norm: {status: vastgesteld, datum: 2026-06-16}
                  protocol: {status: vastgesteld, or_instemming: verleend, or_datum: 2026-11-19}
                  plan: {status: vastgesteld}
                  ivp: {status: vastgesteld}
                  volmacht: {status: vastgesteld}
                  politiek: {raad: {status: vastgesteld}, college: {status: vastgesteld}}
                politiek: {griffie: van-toepassing}
                """);

        assertThat(texts.get("collegevoorstel"))
                .contains("Hierover is al besloten:", "de norm en de huisregels, op 16 juni 2026")
                .doesNotContain("vast te stellen", "Planning terug");
        assertThat(texts.get("raadsvoorstel"))
                .doesNotContain("te onderschrijven;", "vast te stellen;", "van toepassing te verklaren");
    }

    @Test
    void aReconstructionAsksForNothing() throws IOException {
        Map<String, String> texts = texts("""
                vaststelling:
                  norm: {status: reconstructie}
                  protocol: {status: reconstructie}
                  plan: {status: reconstructie}
                  ivp: {status: reconstructie}
                """);

        assertThat(texts.get("collegevoorstel"))
                .contains("Er is geen besluit nodig.")
                .doesNotContain("Besloten in de");
        assertThat(texts.get("raadsvoorstel"))
                .contains("Er is geen besluit nodig.")
                .doesNotContain("Besloten in de");
        assertThat(texts.get("or-instemmingsverzoek")).doesNotContain("Hierbij vraag ik u", "Wij stemmen in");
    }

    @Test
    void aJointOrganisationDecidesAsTheEmployer() throws IOException {
        Map<String, String> texts =
                texts("organisatie: {werkgever: werkorganisatie, werkorganisatie: de Werkorganisatie Rivierland}\n");

        assertThat(texts.get("collegevoorstel"))
                .contains(
                        "onder voorbehoud van het besluit van de Werkorganisatie Rivierland als werkgever",
                        "de Werkorganisatie Rivierland te vragen de ondernemingsraad om instemming te vragen")
                .doesNotContain("zich voor te nemen");
        assertThat(texts.get("or-instemmingsverzoek"))
                .contains("Directie van de Werkorganisatie Rivierland", "Als uw werkgever beslist de Werkorganisatie");
    }

    @Test
    void theBudgetChangesOnlyForNewMoney() throws IOException {
        assertThat(texts("ivp: {middelen: voorstel}\n").get("raadsvoorstel")).doesNotContain("begroting te wijzigen");
        assertThat(texts("ivp: {middelen: voorstel}\nplan: {activiteiten: {+: [{id: training, kosten: 900}]}}\n")
                        .get("raadsvoorstel"))
                .contains("de begroting te wijzigen", "Begrotingswijziging");
    }

    @Test
    void theStepsAreCountedBackFromTheRaad() throws IOException {
        Map<String, String> texts = texts("besluitvorming: {raad_datum: 2027-03-04}\n");

        assertThat(texts.get("uitvoeringsplan")).contains("De raad vergadert op 4 maart 2027", "21 januari 2027");
        assertThat(texts.get("raadsvoorstel")).contains("openbare vergadering van 4 maart 2027");
    }

    private Map<String, String> texts(String choices) throws IOException {
        Path profile = Files.writeString(
                folder.resolve("proef.yaml"), "gemeente: {naam: Proefstad}\nreactie: {termijn: 48-uur}\n" + choices);
        Findings findings = new Findings();
        DocumentSet set = COMPOSER.compose(profile, Set.of(), findings).orElseThrow();
        assertThat(findings.hasErrors()).as(findings.sorted().toString()).isFalse();
        return set.documents().stream()
                .collect(Collectors.toMap(
                        made -> made.composed().type().id(),
                        made -> DocumentText.of(made.document()).lines().stream()
                                .map(Line::text)
                                .collect(Collectors.joining("\n"))));
    }
}
