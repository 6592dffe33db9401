package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.PackReader;
import nl.ivpgenerator.pack.TemplatePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalTest {

    private static final Path PACK = Path.of("templates/vpt");

    @TempDir
    Path folder;

    @Test
    void coversThePacksThatItWasGivenForAndNoOthers() throws IOException {
        TemplatePack shipped = packs(PACK);
        TemplatePack layered = packs(PACK, layer("bureau"));
        Approval approval = Approval.in(folder);

        assertThat(approval.covers(shipped)).isFalse();
        approval.give(shipped);
        assertThat(Approval.in(folder).covers(shipped)).isTrue();
        assertThat(approval.covers(layered)).isFalse();

        approval.give(layered);
        assertThat(approval.covers(layered)).isTrue();
        assertThat(approval.covers(packs(PACK, layer("ander bureau"))))
                .as("another content of that layer")
                .isFalse();
    }

    @Test
    void aFaultyTemplateIsNeverApproved() throws IOException {
        Path layer = layer("bureau");
        Path block = Files.createDirectories(layer.resolve("blokken/norm")).resolve("eigen.md.ftl");
        Files.writeString(block, "---\n---\n${bestaat.niet}\n");
        Approval approval = Approval.in(folder);

        for (int run = 0; run < 2; run++) {
            Findings findings = new Findings();
            assertThat(DocumentGenerator.open(List.of(PACK, layer), approval, findings))
                    .isEmpty();
            assertThat(findings.sorted()).isNotEmpty();
        }
    }

    @Test
    void withoutAFolderToWriteInEverythingIsLookedAtAgain() {
        Approval approval = Approval.in(folder.resolve("bestaat-niet"));
        TemplatePack pack = packs(PACK);

        approval.give(pack);

        assertThat(approval.covers(pack)).isFalse();
        assertThat(Approval.NONE.covers(pack)).isFalse();
    }

    private Path layer(String name) throws IOException {
        Path layer = Files.createDirectories(folder.resolve("laag"));
        Files.writeString(layer.resolve("pack.yaml"), "naam: " + name + "\nversie: \"1\"\n");
        return layer;
    }

    private static TemplatePack packs(Path... folders) {
        Findings findings = new Findings();
        return PackReader.read(List.of(folders), findings)
                .orElseThrow(() -> new AssertionError(findings.sorted().toString()));
    }
}
