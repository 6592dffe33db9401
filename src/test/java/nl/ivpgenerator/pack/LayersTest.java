package nl.ivpgenerator.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack over another one. */
class LayersTest {

    @TempDir
    Path folder;

    private PackOnDisk base;
    private PackOnDisk local;

    @BeforeEach
    void twoLayers() {
        base = PackOnDisk.in(folder);
        local = PackOnDisk.empty(folder.resolve("lokaal"));
    }

    @Test
    void choicesAreAddedToGroupsAndToTheRowsOfLists() {
        local.with("keuzes/norm.yaml", """
                norm:
                  titel: Onze norm
                  velden:
                    extra: {soort: tekst, titel: Extra}
                    rollen: {rij: {velden: {kamer: {soort: tekst, titel: Kamer}}}}
                """);

        TemplatePack pack = PackOnDisk.sound(base, local);

        GroupChoice norm = (GroupChoice) pack.choices().find("norm").orElseThrow();
        assertThat(norm.description().title()).isEqualTo("Onze norm");
        assertThat(norm.fields().keySet()).containsExactly("toon", "grenzen", "dagen", "rollen", "leider", "extra");
        assertThat(pack.choices().find("norm.rollen.kamer")).isPresent();
        assertThat(pack.choices().find("norm.rollen.vorm")).isPresent();
    }

    @Test
    void choiceIsReplacedOnlyWhenItSaysSo() {
        String tone = "norm: {velden: {toon: {%ssoort: keuze, titel: Klank, waarden: {streng: Streng, zacht: Zacht}}}}";
        local.with("keuzes/norm.yaml", tone.formatted(""));
        assertThat(PackOnDisk.findings(base, local))
                .containsExactly("lokaal/keuzes/norm.yaml:1:17: fout [keuze-bestaat-al] De keuze 'toon' staat al in"
                        + " pak/keuzes/norm.yaml:4:5. Zet er 'vervangt: ja' in als u die wilt vervangen.");

        local.with("keuzes/norm.yaml", tone.formatted("vervangt: ja, "));
        SelectChoice replaced = (SelectChoice)
                PackOnDisk.sound(base, local).choices().find("norm.toon").orElseThrow();
        assertThat(replaced.description().title()).isEqualTo("Klank");
    }

    @Test
    void factWithTheSameIdTakesTheOthersPlace() {
        local.with(
                "kennisbank/maatregelen.yaml", "norm: {zekerheid: bekend, naam: Andere}\nhulp: {zekerheid: gezien}\n");

        assertThat(PackOnDisk.sound(base, local)
                        .knowledge()
                        .subject("maatregelen")
                        .values())
                .extracting(fact -> fact.id() + " " + fact.certainty().dutch())
                .containsExactly("norm bekend", "hulp gezien");
    }

    @Test
    void documentIsChangedBesideItsBlocksAndParts() {
        local.with("documenten/protocol-lokaal.yaml", """
                        wijzigt: protocol
                        titel: Ons protocol
                        na:
                          norm/kern: [lokaal/een]
                          norm: [{id: slot, titel: Slot, blokken: [lokaal/twee]}]
                        weg: [norm/uitleg]
                        """)
                .with("blokken/lokaal/een.md.ftl", "---\n---\nEen.\n")
                .with("blokken/lokaal/twee.md.ftl", "---\n---\nTwee.\n");

        DocumentType document = PackOnDisk.sound(base, local).documents().get("protocol");

        assertThat(document.title()).isEqualTo("Ons protocol");
        assertThat(document.parts()).extracting(DocumentType.PartType::id).containsExactly("norm", "slot");
        assertThat(document.parts().get(0).blocks())
                .extracting(DocumentType.BlockLine::blockId)
                .containsExactly("norm/kern", "lokaal/een");
    }

    @Test
    void changeThatFindsNothingIsNamed() {
        local.with("documenten/x.yaml", "wijzigt: protocol\nweg: [norm/kerm]\n")
                .with("documenten/y.yaml", "wijzigt: protocl\n")
                .with("documenten/protocol.yaml", "naam: Tweede\n");

        assertThat(PackOnDisk.findings(base, local))
                .extracting(line -> line.substring(0, line.indexOf("] ") + 1))
                .containsExactly(
                        "lokaal/documenten/protocol.yaml:1:1: fout [document-bestaat-al]",
                        "lokaal/documenten/x.yaml:2:1: fout [ongeldige-wijziging]",
                        "lokaal/documenten/y.yaml:1:1: fout [onbekend-document]");
    }

    @Test
    void blockThatReplacesNotesWhatItReplaced() {
        String hash = PackOnDisk.sound(base).blocks().get("norm/uitleg").hash().substring(0, 12);
        String file = "blokken/norm/uitleg.md.ftl";

        local.with(file, "---\nvervangt: \"" + hash + "\"\n---\nOnze uitleg.\n");
        assertThat(PackOnDisk.findings(base, local)).isEmpty();
        assertThat(PackOnDisk.sound(base, local).blocks().get("norm/uitleg").template())
                .isEqualTo("Onze uitleg.\n");

        local.with(file, "---\nvervangt: \"000000000000\"\n---\nOnze uitleg.\n");
        assertThat(PackOnDisk.findings(base, local))
                .singleElement()
                .asString()
                .contains("waarschuwing [basisblok-gewijzigd]")
                .endsWith("vervangt: \"" + hash + "\"");

        local.with(file, "---\n---\nOnze uitleg.\n");
        assertThat(PackOnDisk.findings(base, local))
                .singleElement()
                .asString()
                .contains("advies [vervangt-niet-genoteerd]")
                .endsWith("vervangt: \"" + hash + "\"");
    }

    @Test
    void everyLayerIsNamedWithItsOwnHash() {
        assertThat(PackOnDisk.sound(base, local).layers())
                .extracting(layer -> layer.folder().getFileName().toString())
                .containsExactly("pak", "lokaal");
        assertThat(PackOnDisk.sound(base, local).layers())
                .extracting(TemplatePack.Layer::hash)
                .doesNotHaveDuplicates();
    }
}
