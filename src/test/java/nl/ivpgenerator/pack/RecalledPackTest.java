package nl.ivpgenerator.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.hash.Memory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that is recalled from an earlier run is the pack that would be read. */
class RecalledPackTest {

    private static final Path SHIPPED = Path.of("templates/vpt");

    @TempDir
    Path folder;

    private Path layer = Path.of("");
    private Path block = Path.of("");

    @BeforeEach
    void aLayer() throws IOException {
        layer = folder.resolve("laag");
        block = layer.resolve("blokken/norm/eigen.md.ftl");
        Files.createDirectories(block.getParent());
        Files.writeString(layer.resolve("pack.yaml"), "naam: bureau\nversie: \"1\"\n");
        Files.writeString(block, "---\nbron: [praktijk]\n---\nEen tekst.\n");
    }

    @Test
    void isThePackThatWouldBeRead() {
        TemplatePack plain = read(Memory.NONE);

        assertSame(read(memory()), plain);
        assertThat(folder.resolve("geheugen")).isNotEmptyFile();
        assertSame(read(memory()), plain);
    }

    @Test
    void seesEveryChange() throws IOException {
        read(memory());
        Files.writeString(block, "---\nbron: [praktijk]\n---\nEen zin..\n");

        TemplatePack changed = read(memory());

        assertThat(changed.blocks().get("norm/eigen").template()).contains("Een zin..");
        assertSame(changed, read(Memory.NONE));
    }

    @Test
    void tellsEveryFaultEachTime() throws IOException {
        Files.writeString(layer.resolve("pack.yaml"), "naam: bureau\nversie: \"1\"\nversie: \"2\"\n");
        for (int run = 0; run < 3; run++) {
            Findings findings = new Findings();
            Memory memory = memory();
            assertThat(PackReader.read(List.of(SHIPPED, layer), memory, findings))
                    .isEmpty();
            memory.save();
            assertThat(findings.sorted()).extracting("code").containsExactly("dubbele-sleutel");
        }
    }

    private Memory memory() {
        return Memory.in(folder.resolve("geheugen"), "proef");
    }

    private TemplatePack read(Memory memory) {
        Findings findings = new Findings();
        TemplatePack pack = PackReader.read(List.of(SHIPPED, layer), memory, findings)
                .orElseThrow(() -> new AssertionError(findings.sorted().toString()));
        memory.save();
        return pack;
    }

    private static void assertSame(TemplatePack pack, TemplatePack plain) {
        assertThat(pack.layers()).isEqualTo(plain.layers());
        assertThat(pack.blocks()).isEqualTo(plain.blocks());
        assertThat(pack.documents()).isEqualTo(plain.documents());
        assertThat(pack.rules()).isEqualTo(plain.rules());
        assertThat(pack.choices().root()).isEqualTo(plain.choices().root());
    }
}
