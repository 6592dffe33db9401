package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.ivpgenerator.compose.ComposedDocument;
import nl.ivpgenerator.compose.ComposedDocument.ComposedBlock;
import nl.ivpgenerator.compose.ComposedDocument.ComposedPart;
import nl.ivpgenerator.compose.Composer;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.PackReader;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.ProfileReader;
import org.junit.jupiter.api.Test;

/** The two example tables of the Handreiking Veiligheidsadviseur come out row by row, cell by cell, and never both. */
class SanctionTablesTest {

    private static final String NEGEN_RIJEN = """
            Veroorzaken van overlast door gebruik van drank, drugs, etc. | Pandverbod 1 maand | Locatie / Dienst | Degene die op dat moment verantwoordelijk is voor de dienstverlening beslist
            Verbale agressie | Schriftelijke waarschuwing / ordegesprek. Bij herhaling: uitnodiging voor ordegesprek respectievelijk pandverbod van 1 maand | Locatie / Dienst | Verantwoordelijk leidinggevende
            Telefonische agressie / stalking | Schriftelijke waarschuwing / ordegesprek. Bij herhaling: geen gesprek meer per telefoon gedurende 1 maand | Locatie / Dienst | Verantwoordelijk leidinggevende
            Bedreigingen gericht op organisatie of derden | Pandverbod 1 maand | Locatie / Dienst | Verantwoordelijk leidinggevende
            Bedreiging van werknemers | Pandverbod 3 maanden. Altijd aangifte | Dienst, eventueel gehele organisatie | Verantwoordelijk leidinggevende / managementteam
            Fysiek geweld tegen werknemers / vrijwilligers | Pandverbod 12 maanden. Altijd aangifte | De gehele organisatie | Verantwoordelijk leidinggevende / managementteam
            Bedreigen van andere klanten / personen | Pandverbod, duur in overleg met het managementteam. Altijd aangifte | Locatie / Dienst | Verantwoordelijk leidinggevende overlegt met managementteam over de duur
            Fysieke agressie tegen klanten / personen | Pandverbod, duur in overleg met het managementteam. Altijd aangifte | Locatie / Dienst | Verantwoordelijk leidinggevende overlegt met managementteam over de duur
            Eigendommen van de instelling beschadigen | Pandverbod 6 tot 12 maanden. Schade wordt verhaald | Locatie | Verantwoordelijk leidinggevende
            """;

    private static final String VIJF_RIJEN = """
            (Non-)verbale agressie | Schriftelijke waarschuwing | Pandverbod 1 maand en melding bij de politie
            Persoonlijke bedreiging | Pandverbod 3 maanden | Pandverbod 6 tot 12 maanden
            Fysiek geweld zaakgericht | Pandverbod 6 tot 12 maanden | Pandverbod 12 tot 18 maanden
            Fysiek geweld mensgericht | Pandverbod 12 maanden | Pandverbod 24 maanden
            Combinatie van agressievorm | Toepassing van de hoogste sanctie | Verdubbeling van de sanctie
            """;

    @Test
    void firstTableIsThatOfTheSource() {
        ComposedDocument protocol = protocol("handreiking-tabellen-1");

        assertThat(rows(protocol, "maatregelen/tabel-1"))
                .isEqualTo(NEGEN_RIJEN.lines().toList());
        assertThat(tables(protocol)).containsExactly("maatregelen/tabel-1");
    }

    @Test
    void secondTableIsThatOfTheSource() {
        ComposedDocument protocol = protocol("handreiking-tabellen-2");

        assertThat(rows(protocol, "maatregelen/tabel-2"))
                .isEqualTo(VIJF_RIJEN.lines().toList());
        assertThat(tables(protocol)).containsExactly("maatregelen/tabel-2");
    }

    private static ComposedDocument protocol(String profileName) {
        Findings findings = new Findings();
        TemplatePack pack =
                PackReader.read(List.of(Path.of("templates/vpt")), findings).orElseThrow();
        Profile profile = new ProfileReader(pack.choices())
                .read(Path.of("policy-profiles", profileName + ".yaml"), findings)
                .orElseThrow();
        ComposedDocument protocol = new Composer(pack)
                .compose(profile, pack.documents().get("agressieprotocol"), findings)
                .orElseThrow();
        assertThat(findings.sorted()).isEmpty();
        return protocol;
    }

    private static List<String> tables(ComposedDocument document) {
        return blocks(document)
                .map(block -> block.block().id())
                .filter(id -> id.matches("maatregelen/tabel-(1|2|eigen|open)"))
                .toList();
    }

    /** The rows below the header, without Markdown's own signs. */
    private static List<String> rows(ComposedDocument document, String blockId) {
        return blocks(document)
                .filter(block -> block.block().id().equals(blockId))
                .flatMap(block -> block.markdown().lines())
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.substring(1, line.length() - 1).strip().replace("\\", ""))
                .toList();
    }

    private static Stream<ComposedBlock> blocks(ComposedDocument document) {
        return document.parts().stream().flatMap(SanctionTablesTest::blocks);
    }

    private static Stream<ComposedBlock> blocks(ComposedPart part) {
        return Stream.concat(part.blocks().stream(), part.parts().stream().flatMap(SanctionTablesTest::blocks));
    }
}
