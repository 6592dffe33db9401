package nl.ivpgenerator.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReaderTest {

    @TempDir
    Path folder;

    private PackOnDisk pack;

    @BeforeEach
    void soundPack() {
        pack = PackOnDisk.in(folder);
    }

    @Test
    void readsDocumentsAndBlocks() {
        TemplatePack read = PackOnDisk.sound(pack);

        assertThat(read.documents().get("protocol").parts().get(0).blocks())
                .extracting(DocumentType.BlockLine::blockId, DocumentType.BlockLine::onlyFull)
                .containsExactly(tuple("norm/kern", false), tuple("norm/uitleg", true));
        Block block = read.blocks().get("norm/kern");
        assertThat(block.template()).isEqualTo("De norm is streng.\n");
        assertThat(block.place().line()).isEqualTo(6);
        assertThat(block.sources()).containsExactly("S002: Nazorg");
        assertThat(block.covers()).containsExactly("maatregelen/norm");
        assertThat(block.condition().terms()).extracting(Condition.Term::path).containsExactly("norm.toon");
    }

    @Test
    void makesTheSectionOfTheDocuments() {
        GroupChoice section = (GroupChoice)
                PackOnDisk.sound(pack).choices().find("documenten.protocol").orElseThrow();

        assertThat(section.fields().keySet())
                .containsExactly(
                        "vorm",
                        "volgorde",
                        "weglaten",
                        "eigen_tekst",
                        "aanvulling",
                        "titels",
                        "eigen_onderdelen",
                        "kopniveau",
                        "nummering");
        assertThat(((GroupChoice) section.fields().get("eigen_tekst")).fields().keySet())
                .containsExactly("norm/kern", "norm/uitleg");
    }

    @Test
    void theConditionOfADocumentAlsoHoldsForItsSection() {
        pack.with("documenten/protocol.yaml", PackOnDisk.DOCUMENT + "als: {norm.toon: streng}\n");
        TemplatePack read = PackOnDisk.sound(pack);

        Condition condition = read.documents().get("protocol").condition();
        assertThat(condition.terms()).extracting(Condition.Term::path).containsExactly("norm.toon");
        assertThat(read.choices()
                        .find("documenten.protocol")
                        .orElseThrow()
                        .description()
                        .condition())
                .isEqualTo(condition);
    }

    @Test
    void putsSectionsInTheOrderOfThePackAndTheRestByName() {
        pack.with("keuzes/zorg.yaml", "zorg: {titel: Zorg, velden: {}}")
                .with("keuzes/aard.yaml", "aard: {titel: Aard, velden: {}}")
                .with("pack.yaml", "naam: p\nversie: \"1\"\nsecties: [zorg, documenten, norm]\n");

        assertThat(PackOnDisk.sound(pack).choices().root().fields().keySet())
                .containsExactly("zorg", "documenten", "norm", "aard");
    }

    @Test
    void namesAFolderThatIsNotAPack() {
        Findings findings = new Findings();

        assertThat(PackReader.read(List.of(folder.resolve("weg"), folder), findings))
                .isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .containsExactly("In deze map staat geen pack.yaml.", "Deze map bestaat niet.");
    }

    @Test
    void refusesLinksAndFilesThatNobodyWouldRead() throws IOException {
        Files.createSymbolicLink(pack.folder().resolve("blokken/norm/buiten.md.ftl"), folder.resolve("elders"));
        pack.with("blokken/norm/kern.md", "tekst").with("keuzes/meer.yml", "meer: {}");

        assertThat(PackOnDisk.findings(pack))
                .containsExactly(
                        "pak/blokken/norm/buiten.md.ftl: fout [verwijzing-naar-buiten] Dit is een snelkoppeling naar een andere"
                                + " plek; die hoort niet in een sjablonenpakket. Zet het bestand zelf in de map.",
                        "pak/blokken/norm/kern.md: fout [onbekend-bestand] In deze map worden alleen bestanden gelezen die eindigen"
                                + " op .md.ftl. Geef het bestand die extensie, of zet het ergens anders.",
                        "pak/keuzes/meer.yml: fout [onbekend-bestand] In deze map worden alleen bestanden gelezen die eindigen op"
                                + " .yaml. Geef het bestand die extensie, of zet het ergens anders.");
    }

    @Test
    void givesTheSameHashForTheSameFilesAndAnotherForOthers() {
        String hash = PackOnDisk.sound(pack).layers().get(0).hash();
        PackOnDisk copy = PackOnDisk.in(folder.resolve("elders"));

        assertThat(PackOnDisk.sound(copy).layers().get(0).hash()).isEqualTo(hash);
        copy.with("blokken/norm/uitleg.md.ftl", "---\n---\nUitleg!\n");
        assertThat(PackOnDisk.sound(copy).layers().get(0).hash()).isNotEqualTo(hash);
    }

    @Test
    void refusesCharactersInABlockThatNobodySees() {
        pack.with("blokken/norm/uitleg.md.ftl", "---\n---\nUitleg\n met \u001b[31mkleur\u202e.\n");

        assertThat(PackOnDisk.findings(pack))
                .hasSize(2)
                .first()
                .asString()
                .startsWith(
                        "pak/blokken/norm/uitleg.md.ftl:4:6: fout [onzichtbaar-teken] Hier staat een teken dat u niet ziet: escapeteken");
    }

    @Test
    void advisesAboutABlockThatNoDocumentShows() {
        pack.with("blokken/norm/los.md.ftl", "---\n---\nLos.\n");
        Findings findings = new Findings();

        PackCheck.unusedBlocks(PackOnDisk.sound(pack), findings);

        assertThat(findings.sorted())
                .extracting(Finding::code, Finding::message)
                .containsExactly(tuple("ongebruikt-blok", "Geen document toont het tekstblok 'norm/los'."));
    }
}
