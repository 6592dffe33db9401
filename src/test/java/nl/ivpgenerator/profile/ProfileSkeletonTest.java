package nl.ivpgenerator.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.PackReader;
import nl.ivpgenerator.pack.choice.ChoiceCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileSkeletonTest {

    /** A choice that is off: a # without a space behind it. */
    private static final Pattern OFF = Pattern.compile("(?m)^( *)#(?=\\S)");

    @TempDir
    Path folder;

    private final String skeleton = new ProfileSkeleton(SmallCatalog.CATALOG).write("Voorbeeldstad");

    @Test
    void explains_a_choice_above_the_line_that_switches_it_on() {
        assertThat(skeleton)
                .startsWith("# yaml-language-server: $schema=profiel.schema.json\n")
                .contains("""
                          # Toon. Hoe de tekst klinkt.
                          #   streng: Streng. Kort en zonder omhaal.
                          #   midden: Gewoon.
                          #   mild: Vriendelijk.
                          #toon: midden
                        """)
                .contains("""
                          # Inwoners. Zonder punt. Een geheel getal van 500 tot en met 2000000 (inwoners).
                          #inwoners:
                        """)
                .contains("  # Naam (verplicht). De naam, zonder het woord gemeente.\n  naam:\n")
                .contains("# Standaard zijn er de rijen: baas, adviseur.\n")
                .contains("\n#rollen: {+: []}\n");
    }

    @Test
    void asks_only_for_what_is_required() throws IOException {
        assertThat(findings(skeleton, SmallCatalog.CATALOG))
                .extracting(Finding::code, finding -> finding.message().split(" ")[0])
                .containsExactly(tuple("ontbrekende-keuze", "'gemeente.naam'"));
        assertThat(findings(filled(skeleton), SmallCatalog.CATALOG)).isEmpty();
    }

    @Test
    void in_brief_has_only_what_somebody_must_answer() throws IOException {
        String brief = new ProfileSkeleton(SmallCatalog.CATALOG).brief().write("Voorbeeldstad");
        assertThat(brief.lines().filter(line -> line.matches(" *#?[a-z_]+:.*")))
                .containsExactly("gemeente:", "  naam:", "  #budget:");
        assertThat(findings(filled(brief), SmallCatalog.CATALOG)).isEmpty();
    }

    @Test
    void can_be_switched_on_line_by_line_and_all_at_once() throws IOException {
        List<String> lines = filled(skeleton).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> changed = new ArrayList<>(lines);
            changed.set(i, OFF.matcher(lines.get(i)).replaceFirst("$1"));
            assertThat(findings(String.join("\n", changed), SmallCatalog.CATALOG))
                    .as(changed.get(i))
                    .isEmpty();
        }
        assertThat(findings(OFF.matcher(filled(skeleton)).replaceAll("$1"), SmallCatalog.CATALOG))
                .isEmpty();
    }

    @Test
    void of_the_shipped_pack_reads_without_other_findings() throws IOException {
        ChoiceCatalog catalog = PackReader.read(List.of(Path.of("templates/vpt")), new Findings())
                .orElseThrow()
                .choices();
        String shipped = new ProfileSkeleton(catalog).write("Voorbeeldstad");
        assertThat(findings(shipped, catalog)).extracting(Finding::code).containsOnly("ontbrekende-keuze");
        assertThat(findings(OFF.matcher(shipped).replaceAll("$1"), catalog))
                .extracting(Finding::code)
                .containsOnly("ontbrekende-keuze");
        assertThat(shipped.lines())
                .allMatch(line -> line.length() < 160 || !line.strip().startsWith("# "));
    }

    private static String filled(String skeleton) {
        return skeleton.replace("  naam:\n", "  naam: Voorbeeldstad\n");
    }

    private List<Finding> findings(String yaml, ChoiceCatalog catalog) throws IOException {
        Findings findings = new Findings();
        new ProfileReader(catalog).read(Files.writeString(folder.resolve("p.yaml"), yaml), findings);
        return findings.sorted();
    }
}
