package nl.ivpgenerator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ivpgenerator.compose.Provenance.BlockOrigin;
import nl.ivpgenerator.compose.Provenance.ParagraphOrigin;
import nl.ivpgenerator.compose.Provenance.ValueOrigin;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private static BlockOrigin block(String template, Map<String, Object> settings) {
        SamplePack pack = SamplePack.of(template);
        Composed composed = Composed.of(pack, settings);
        Provenance provenance = Provenance.of(composed.document().orElseThrow(), composed.profile(), pack.pack());
        assertThat(provenance.document()).isEqualTo("proef");
        return provenance.parts().get(0).blocks().get(0);
    }

    private static List<String> paths(ParagraphOrigin paragraph) {
        return paragraph.values().stream().map(ValueOrigin::path).toList();
    }

    @Test
    void eachParagraphNamesWhatItRead() {
        BlockOrigin block = block("""
                Wij zijn ${gemeente.naam}.

                <#if norm.toon == "midden">
                Gewoon.
                </#if>

                <#list rollen as r>
                - ${r.naam}
                </#list>

                Niets gelezen.

                Bron: ${kennis.bronnen.S002.titel}.<#if norm.kern??>x</#if>
                """, Map.of());
        assertThat(block.paragraphs())
                .extracting(ParagraphOrigin::start)
                .containsExactly(
                        "Wij zijn Stad\\_aan\\*Zee.",
                        "Gewoon.",
                        "- Adviseur - Secretaris",
                        "Niets gelezen.",
                        "Bron: Handreiking \\*VPT\\*.");
        assertThat(block.paragraphs().stream().map(ProvenanceTest::paths))
                .containsExactly(
                        List.of("gemeente.naam"),
                        List.of("norm.toon"),
                        List.of("rollen", "rollen[0].naam", "rollen[1].naam"),
                        List.of(),
                        List.of("kennis.bronnen.S002.titel", "norm.kern"));
    }

    @Test
    void valuesKnowTheirLine() {
        BlockOrigin block =
                block("${gemeente.naam} ${rollen[1].naam} ${kennis.bronnen.S002.titel} ${norm.motto}", Map.of());
        assertThat(block.paragraphs().get(0).values())
                .extracting(value -> value.path() + " " + value.place())
                .containsExactly(
                        "gemeente.naam stad.yaml:3",
                        "rollen stad.yaml:17",
                        "rollen[1].naam stad.yaml:25",
                        "kennis.bronnen.S002.titel kennisbank/bronnen.yaml:7",
                        "norm.motto stad.yaml");
        assertThat(block.hash()).isEqualTo("hash-proef/blok");
        assertThat(block.sources()).containsExactly("S002: Norm");
        assertThat(block.place()).hasToString("blokken/proef/blok.md.ftl:4");
    }

    @Test
    void ownTextAndAdditionHaveTheirOwnPlace() {
        BlockOrigin block = block(
                "x",
                Map.of(
                        "eigen_tekst", Map.of("proef/blok", "Eigen een.\n\nEigen twee."),
                        "aanvulling", Map.of("proef/blok", "Erbij.")));
        assertThat(block.ownText()).isTrue();
        assertThat(block.paragraphs().stream().map(ProvenanceTest::paths))
                .containsExactly(
                        List.of("documenten.proef.eigen_tekst.proef/blok"),
                        List.of(),
                        List.of("documenten.proef.aanvulling.proef/blok"));
    }
}
