package nl.ivpgenerator.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Tag("slow")
@Isolated("measures time")
class EndlessTemplateTest {

    /** The template stands in several documents. */
    @Test
    @Timeout(value = 19, unit = TimeUnit.SECONDS)
    void isWaitedForOnlyOnce(@TempDir Path layer) throws IOException {
        Files.writeString(layer.resolve("pack.yaml"), "naam: laag\nversie: \"1\"\n");
        Path blocks = Files.createDirectories(layer.resolve("blokken/norm"));
        Files.writeString(
                blocks.resolve("grens.md.ftl"),
                "---\nbron: [praktijk]\n---\n<#list 1.. as i><#if i lt 0>x</#if></#list>\n");
        DocumentGenerator generator = DocumentGenerator.open(List.of(Path.of("templates/vpt"), layer), new Findings())
                .orElseThrow();

        Findings findings =
                generator.check(Path.of("policy-profiles/voorbeeldstad.yaml")).findings();

        assertThat(findings.sorted()).extracting(Finding::code).contains("sjabloon-te-lang-bezig");
    }
}
