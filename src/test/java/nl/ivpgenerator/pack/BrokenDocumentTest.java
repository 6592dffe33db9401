package nl.ivpgenerator.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults in blocks, documents and knowledge, with what their author gets to read. */
class BrokenDocumentTest {

    @TempDir
    Path folder;

    private PackOnDisk pack;

    @BeforeEach
    void soundPack() {
        pack = PackOnDisk.in(folder);
    }

    @Test
    void blockWithUnknownSourceFactConditionAndKey() {
        pack.with("blokken/norm/kern.md.ftl", """
                ---
                bron: [S020]
                dekt: [maatregel/norm]
                als: {norm.ton: streng, norm.grenzen: [fysek]}
                kolomen: []
                ---
                Tekst.
                """);

        assertThat(PackOnDisk.findings(pack))
                .containsExactly(
                        "pak/blokken/norm/kern.md.ftl:2:8: fout [onbekende-bron] De bron 'S020' staat niet in"
                                + " kennisbank/bronnen.yaml. Bedoelde u 'S002'?",
                        "pak/blokken/norm/kern.md.ftl:3:8: fout [onbekend-feit] 'maatregel/norm' bij 'dekt' staat niet in de"
                                + " kennisbank. Bedoelde u 'maatregelen/norm'?",
                        "pak/blokken/norm/kern.md.ftl:4:7: fout [onbekende-keuze] De voorwaarde vraagt naar 'norm.ton', maar die"
                                + " keuze bestaat niet. Bedoelde u 'norm.toon'?",
                        "pak/blokken/norm/kern.md.ftl:4:25: fout [onbekende-waarde] 'fysek' is geen waarde van 'norm.grenzen'."
                                + " Bedoelde u 'fysiek'?",
                        "pak/blokken/norm/kern.md.ftl:5:1: fout [onbekende-sleutel] 'kolomen' is hier geen sleutel. Bedoelde u"
                                + " 'kolommen'?");
    }

    @Test
    void blockWithoutFrontMatterOrText() {
        pack.with("blokken/norm/kern.md.ftl", "Zomaar tekst.\n").with("blokken/norm/uitleg.md.ftl", "---\n---\n \n");

        assertThat(PackOnDisk.findings(pack))
                .anySatisfy(line ->
                        assertThat(line).startsWith("pak/blokken/norm/kern.md.ftl:1: fout [voorwerk-ontbreekt]"))
                .anySatisfy(line -> assertThat(line).startsWith("pak/blokken/norm/uitleg.md.ftl:3: fout [leeg-blok]"));
    }

    @Test
    void conditionOnWhatStandsInRows() {
        pack.with(
                "blokken/norm/uitleg.md.ftl",
                "---\nals: {norm.rollen.vorm: eigen, norm: streng, toon: streng}\n---\nTekst.\n");

        assertThat(PackOnDisk.findings(pack))
                .containsExactly(
                        "pak/blokken/norm/uitleg.md.ftl:2:7: fout [onbekende-keuze] De voorwaarde vraagt naar 'norm.rollen.vorm',"
                                + " maar die keuze bestaat niet.",
                        "pak/blokken/norm/uitleg.md.ftl:2:32: fout [ongeldige-voorwaarde] 'norm' is een groep en heeft zelf geen"
                                + " waarde. Noem een van de keuzes erin.",
                        "pak/blokken/norm/uitleg.md.ftl:2:46: fout [onbekende-keuze] De voorwaarde vraagt naar 'toon', maar die"
                                + " keuze bestaat niet. Bedoelde u 'norm.toon'?");
    }

    @Test
    void documentWithDoublesAndUnknownBlocks() {
        pack.with("documenten/protocol.yaml", """
                naam: Protocol
                titel: Protocol
                doelgroep: allen
                openbaarheid: geheim
                volgorde: 10
                datum: norm.toon
                als: {norm.ton: streng}
                onderdelen:
                  - {id: norm, titel: Norm, blokken: [norm/kern, norm/kerm]}
                  - {id: norm, titel: Nog eens, blokken: [norm/kern]}
                  - {id: leeg, titel: Leeg}
                """);

        assertThat(PackOnDisk.findings(pack))
                .containsExactly(
                        "pak/documenten/protocol.yaml:4:15: fout [ongeldige-waarde] 'geheim' kan niet bij 'openbaarheid'. Kies uit:"
                                + " openbaar, intern, vertrouwelijk.",
                        "pak/documenten/protocol.yaml:6:1: fout [onbekende-keuze] 'norm.toon' is geen keuze van de soort datum.",
                        "pak/documenten/protocol.yaml:7:7: fout [onbekende-keuze] De voorwaarde vraagt naar 'norm.ton', maar die"
                                + " keuze bestaat niet. Bedoelde u 'norm.toon'?",
                        "pak/documenten/protocol.yaml:9:50: fout [onbekend-blok] Het tekstblok 'norm/kerm' bestaat niet. Bedoelde u"
                                + " 'norm/kern'?",
                        "pak/documenten/protocol.yaml:10:6: fout [onderdeel-dubbel] Het onderdeel 'norm' staat in dit document al op"
                                + " regel 9. Laat er één staan.",
                        "pak/documenten/protocol.yaml:10:43: fout [blok-dubbel] Het tekstblok 'norm/kern' staat in dit document al op"
                                + " regel 9. Laat er één staan.",
                        "pak/documenten/protocol.yaml:11:5: fout [leeg-onderdeel] Het onderdeel 'leeg' heeft geen 'blokken' en geen"
                                + " 'onderdelen'.");
    }

    @Test
    void factWithoutCertaintyAndWithUnknownSource() {
        pack.with("kennisbank/maatregelen.yaml", "norm: {zekerheid: misschien, bron: [S999]}\nhulp: {naam: Hulp}\n");

        assertThat(PackOnDisk.findings(pack))
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "pak/kennisbank/maatregelen.yaml:1:19: fout [ongeldige-waarde] 'misschien' kan niet"))
                .anySatisfy(
                        line -> assertThat(line).contains("fout [ontbrekende-sleutel] Hier ontbreekt 'zekerheid'."));
    }
}
