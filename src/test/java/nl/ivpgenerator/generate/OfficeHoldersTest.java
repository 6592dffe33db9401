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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the agreements for office-holders stand, every document says the same. */
class OfficeHoldersTest {

    private static final String PROTOCOL = "agressieprotocol-politieke-ambtsdragers";
    private static final SetComposer COMPOSER =
            new SetComposer(Shipped.generator().pack());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "eigen-document, staan in een eigen agressieprotocol",
        "in-protocol, staan in hoofdstuk",
        "werkwijze, staan in een bestaande werkwijze",
        "geen, nog geen schriftelijke afspraken",
    })
    void theStaffProtocolSaysWhereTheyStand(String choice, String sentence) throws IOException {
        Map<String, String> texts = texts("protocol: " + choice);

        assertThat(texts.containsKey(PROTOCOL)).isEqualTo(choice.equals("eigen-document"));
        assertThat(texts.get("agressieprotocol")).contains(sentence);
    }

    @Test
    void theCircleDecidesWhoHasAContactAndWhetherHomesAreTreated() throws IOException {
        assertThat(texts("kring: [raadsleden, rekenkamer]\n  woonbeveiliging: nee")
                        .get(PROTOCOL))
                .contains("De raadsleden en de leden van de rekenkamer")
                .doesNotContain("De wethouders", "landelijke regels voor de woning", "de eigen zaak");
        assertThat(texts("kring: [wethouders]").get(PROTOCOL))
                .contains("De wethouders", "beveiligingsadvies")
                .doesNotContain("De raadsleden", "de eigen zaak");
    }

    private Map<String, String> texts(String choice) throws IOException {
        Path profile = Files.writeString(
                folder.resolve("proef.yaml"),
                "gemeente: {naam: Proefstad}\nreactie: {termijn: 48-uur}\npolitiek:\n  " + choice + "\n");
        Findings findings = new Findings();
        DocumentSet set = COMPOSER.compose(profile, Set.of(), findings).orElseThrow();
        assertThat(findings.sorted()).isEmpty();
        return set.documents().stream()
                .collect(Collectors.toMap(
                        made -> made.composed().type().id(),
                        made -> DocumentText.of(made.document()).lines().stream()
                                .map(Line::text)
                                .collect(Collectors.joining("\n"))));
    }
}
