package nl.ivpgenerator.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.ShownPath;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlLayersTest {

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    @Nested
    class Merging {

        @Test
        void takes_groups_key_by_key_and_lets_the_upper_text_win() throws IOException {
            file("regio.yaml", "norm:\n  toon: mild\n  bron: regio\nthema: vpt\n");
            file("p.yaml", "basis: regio.yaml\nnorm:\n  toon: streng\n");
            assertThat(shown(read())).isEqualTo("{norm={toon=streng, bron=regio}, thema=vpt}");
            assertThat(findings.sorted()).isEmpty();
        }

        @Test
        void keeps_the_line_of_a_value_and_of_all_that_it_replaced() throws IOException {
            file("land.yaml", "termijn: 72\n");
            file("regio.yaml", "basis: land.yaml\n\ntermijn: 48\n");
            file("p.yaml", "basis: regio.yaml\ntermijn: 24\n");
            YamlNode value = read().orElseThrow().value("termijn").orElseThrow();
            assertThat(value.place()).isEqualTo(place("p.yaml", 2, 10));
            assertThat(value.history()).containsExactly(place("regio.yaml", 3, 10), place("land.yaml", 1, 10));
        }

        @Test
        void replaces_a_list() throws IOException {
            file("regio.yaml", "a: [1, 2]\n");
            file("p.yaml", "basis: regio.yaml\na: [3]\n");
            assertThat(shown(read())).isEqualTo("{a=[3]}");
        }

        @Test
        void opens_a_text_or_list_that_is_left_open_above_but_never_a_group() throws IOException {
            file("regio.yaml", "a: 1\nb: [1]\nc:\n  d: 1\n");
            file("p.yaml", "basis: regio.yaml\na:\nb:\nc:\n");
            assertThat(shown(read())).isEqualTo("{a=, b=, c={d=1}}");
        }

        @Test
        void refuses_another_kind_and_names_both_places() throws IOException {
            file("regio.yaml", "norm:\n  toon: mild\n");
            file("p.yaml", "basis: regio.yaml\nnorm: mild\n");
            read();
            assertThat(onlyFinding())
                    .contains("p.yaml:2:7: fout [basis-andere-soort] 'norm' is hier een tekst")
                    .contains("regio.yaml:2:3) een groep sleutels");
        }
    }

    @Nested
    class ListEdits {

        @Test
        void add_take_out_and_amend() throws IOException {
            file("regio.yaml", "rollen:\n- id: a\n  naam: A\n  uren: 1\n- id: b\nlos: [x, y]\n");
            file(
                    "p.yaml",
                    "basis: regio.yaml\nrollen:\n  +: [{id: a, uren: 2}, {id: c}]\n  -: [b]\nlos: {+: [z], -: [x]}\n");
            assertThat(shown(read())).isEqualTo("{rollen=[{id=a, naam=A, uren=2}, {id=c}], los=[y, z]}");
            assertThat(findings.sorted()).isEmpty();
        }

        @Test
        void refuse_what_is_there_already_and_what_is_not() throws IOException {
            file("regio.yaml", "los: [x]\n");
            file("p.yaml", "basis: regio.yaml\nlos:\n  +: [x]\n  -: [q]\n");
            read();
            assertThat(findings.sorted())
                    .hasSize(2)
                    .allMatch(finding -> finding.code().equals("lijst-wijziging"))
                    .anyMatch(finding -> finding.message().startsWith("'q' staat niet in de lijst op "))
                    .anyMatch(finding -> finding.message().startsWith("'x' staat al in de lijst, op "));
        }

        @Test
        void wait_for_the_list_of_the_pack_when_no_file_has_it() throws IOException {
            file("regio.yaml", "los: {-: [x]}\n");
            file("p.yaml", "basis: regio.yaml\nlos: {+: [z]}\n");
            YamlListEdit edit = (YamlListEdit) read().orElseThrow().value("los").orElseThrow();
            YamlNode standard = YamlFile.parse("a: [x, y]", "pack", 0, findings)
                    .orElseThrow()
                    .value("a")
                    .orElseThrow();
            assertThat(shown(edit.applyTo((YamlSequence) standard, findings))).isEqualTo("[y, z]");
        }
    }

    @Nested
    class Chains {

        @Test
        void may_not_be_a_circle() throws IOException {
            file("regio.yaml", "basis: p.yaml\n");
            file("p.yaml", "basis: regio.yaml\n");
            assertThat(read()).isEmpty();
            assertThat(onlyFinding()).contains("regio.yaml:1:8", "p.yaml -> regio.yaml -> p.yaml");
        }

        @Test
        void may_not_leave_the_folder_of_the_profile() throws IOException {
            Files.writeString(folder.resolve("geheim.yaml"), "a: 1\n");
            file("p.yaml", "basis: ../geheim.yaml\n");
            assertThat(read()).isEmpty();
            assertThat(onlyFinding()).contains("[basis-buiten-map]");
        }

        @Test
        void may_not_leave_the_folder_by_a_link() throws IOException {
            Path secret = Files.writeString(folder.resolve("geheim.yaml"), "a: 1\n");
            file("p.yaml", "basis: link.yaml\n");
            Files.createSymbolicLink(folder.resolve("profielen/link.yaml"), secret);
            assertThat(read()).isEmpty();
            assertThat(onlyFinding()).contains("[basis-buiten-map]");
        }

        @Test
        void may_go_into_a_folder_below_and_back() throws IOException {
            file("land.yaml", "a: 1\n");
            file("basis/regio.yaml", "basis: ../land.yaml\nb: 2\n");
            file("p.yaml", "basis: basis/regio.yaml\n");
            assertThat(shown(read())).isEqualTo("{a=1, b=2}");
        }

        @Test
        void name_the_missing_file_at_the_line_that_wants_it() throws IOException {
            file("regio.yaml", "a: 1\n");
            file("p.yaml", "basis: reigo.yaml\n");
            assertThat(read()).isEmpty();
            assertThat(onlyFinding()).contains("p.yaml:1:8", "[basis-ontbreekt]", "Bedoelde u 'regio.yaml'?");
        }

        @Test
        void end_after_ten_files() throws IOException {
            file("p.yaml", "basis: 1.yaml\n");
            for (int i = 1; i <= 10; i++) {
                file(i + ".yaml", i == 10 ? "a: 1\n" : "basis: " + (i + 1) + ".yaml\n");
            }
            read();
            assertThat(onlyFinding()).contains("[basis-te-lang]");
        }
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve("profielen").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Optional<YamlMapping> read() {
        return YamlLayers.read(folder.resolve("profielen/p.yaml"), findings);
    }

    private String onlyFinding() {
        List<Finding> all = findings.sorted();
        assertThat(all).hasSize(1);
        return all.get(0).toString();
    }

    private Place place(String name, int line, int column) {
        return new Place(ShownPath.of(folder.resolve("profielen").resolve(name)), line, column);
    }

    private static String shown(Optional<YamlMapping> tree) {
        return shown(tree.orElseThrow());
    }

    private static String shown(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.text();
        }
        if (node instanceof YamlSequence list) {
            return list.items().stream().map(YamlLayersTest::shown).toList().toString();
        }
        StringBuilder text = new StringBuilder();
        ((YamlMapping) node)
                .entries()
                .forEach((key, entry) -> text.append(text.isEmpty() ? "" : ", ")
                        .append(key)
                        .append("=")
                        .append(shown(entry.value())));
        return "{" + text + "}";
    }
}
