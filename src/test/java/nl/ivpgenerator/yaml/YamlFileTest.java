package nl.ivpgenerator.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    @Nested
    class Values {

        @ParameterizedTest
        @ValueSource(strings = {"ja", "no", "on", "1.10", "010", "12:30", "1_000", "68.500", "2027-01-01", "0x1F", "="})
        void stay_text_as_written(String written) {
            assertThat(scalar("a: " + written).text()).isEqualTo(written);
            assertThat(findings.sorted()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"a:", "a: ~", "a: null"})
        void may_be_left_open(String yaml) {
            assertThat(scalar(yaml).isEmpty()).isTrue();
        }

        @Test
        void in_quotes_are_never_open() {
            assertThat(scalar("a: 'null'").isEmpty()).isFalse();
        }

        @Test
        void know_their_place_also_after_letters_outside_the_basic_plane() {
            YamlNode value =
                    read("norm:\n  😀: streng").orElseThrow().value("norm").orElseThrow();
            assertThat(((YamlMapping) value).value("😀").orElseThrow().place()).isEqualTo(new Place("p.yaml", 2, 6));
        }

        @Test
        void may_hold_a_no_break_space_which_counts_as_a_space() {
            assertThat(scalar("a:\u00a0artikel\u00a05").text()).isEqualTo("artikel 5");
            assertThat(findings.sorted()).isEmpty();
        }
    }

    @Nested
    class Structure {

        @ParameterizedTest
        @CsvSource(delimiter = ';', quoteCharacter = '§', textBlock = """
                        a: &x 1                   ; 1:4 ; yaml-anker
                        a: *x                     ; 1:4 ; yaml-anker
                        a: ** let op              ; 1:5 ; yaml-fout
                        <<: *x                    ; 1:5 ; yaml-anker
                        a: !niet doen             ; 1:4 ; yaml-label
                        a: ! niet doen            ; 1:4 ; yaml-label
                        a: !!javax.script.X [1]   ; 1:4 ; yaml-label
                        a: b: c                   ; 1:5 ; yaml-fout
                        a: 1⏎---⏎b: 2             ; 2:1 ; yaml-documenten
                        a: 1⏎b: 2⏎a: 3            ; 3:1 ; dubbele-sleutel
                        ? [a, b]⏎: 1              ; 1:3 ; sleutel-geen-tekst
                        ? ''⏎: 1                   ; 1:3 ; sleutel-geen-tekst
                        a: 'b                     ; 1:4 ; yaml-fout
                        a: "b\\q"                 ; 1:7 ; yaml-fout
                        a: "\\UFFFFFFFF"          ; 1:1 ; yaml-fout
                        a: [1, 2                  ; 1:4 ; yaml-fout
                        a: {b: 1                  ; 1:4 ; yaml-fout
                        a:⏎  b: 1⏎ c: 2           ; 3:2 ; yaml-fout
                        a:⏎\tb: 1                 ; 2:1 ; yaml-fout
                        a: @b                     ; 1:4 ; yaml-fout
                        a: - b                    ; 1:4 ; yaml-fout
                        a: |tekst                 ; 1:5 ; yaml-fout
                        %RAAR⏎a: 1                ; 2:1 ; yaml-fout
                        a: "\\0"                  ; 1:4 ; onzichtbaar-teken
                        kern:x⏎a: 1               ; 1:5 ; yaml-fout
                        kern:x                    ; 1:1 ; geen-sleutels
                        - a                       ; 1:1 ; geen-sleutels
                        """)
        void that_has_no_meaning_here_is_refused_at_its_place(String yaml, String place, String code) {
            read(yaml.replace('⏎', '\n').replace("\\t", "\t"));
            assertThat(findings.sorted()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(code);
                assertThat(finding.place().toString()).startsWith("p.yaml:" + place);
                assertThat(finding.message())
                        .doesNotContainIgnoringCase("expected")
                        .doesNotContain("found");
                assertThat(finding.hint()).isNotEmpty();
            });
        }

        @Test
        void is_checked_to_the_end_so_that_all_faults_come_together() {
            assertThat(read("a: 1\na: 2\nb: \u202etekst\nc:\n  d: 1\n  d: 2\n")).isPresent();
            assertThat(codes()).containsExactly("dubbele-sleutel", "onzichtbaar-teken", "dubbele-sleutel");
        }

        @Test
        void names_both_lines_of_a_duplicate_key() {
            read("a: 1\nb: 2\na: 3");
            assertThat(findings.sorted().get(0))
                    .hasToString("p.yaml:3:1: fout [dubbele-sleutel] 'a' staat hier voor de tweede keer;"
                            + " de eerste keer is op regel 1. Houd er één over.");
        }

        @Test
        void names_a_line_that_stands_further_in_than_the_value_above() {
            read("a:\n  b: 1\n   c: 2\n");
            assertThat(findings.sorted().get(0))
                    .hasToString(
                            "p.yaml:3:4: fout [yaml-fout] Deze regel begint verder naar rechts dan de regel erboven,"
                                    + " terwijl die al een waarde heeft. Laat keuzes die bij elkaar horen op dezelfde plek beginnen.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n\n", "# alleen een opmerking", "---\n"})
        void may_not_be_absent(String yaml) {
            assertThat(read(yaml)).isEmpty();
            assertThat(findings.hasErrors()).isTrue();
        }

        @Test
        void deeper_than_twenty_levels_is_refused_wherever_it_stands() {
            read("a: " + "[".repeat(5000) + "]".repeat(5000) + "\nb: 1\nb: 2");
            assertThat(codes()).containsExactly("te-diep", "dubbele-sleutel");
        }
    }

    @Nested
    class Bytes {

        @Test
        void of_windows_1252_are_refused_with_place_and_probable_letter() throws IOException {
            Path file = write("naam: caf\u00e9".getBytes(Charset.forName("windows-1252")));
            assertThat(YamlFile.read(file, findings)).isEmpty();
            assertThat(findings.sorted().get(0).toString()).contains(":1:10: ", "(byte 0xE9, waarschijnlijk 'é')");
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
        void of_utf_16_are_refused(String charset) throws IOException {
            YamlFile.read(write("naam: x".getBytes(Charset.forName(charset))), findings);
            assertThat(findings.sorted())
                    .singleElement()
                    .extracting(Finding::code)
                    .isEqualTo("geen-utf-8");
        }

        @Test
        void may_start_with_a_byte_order_mark() throws IOException {
            Optional<YamlMapping> read = YamlFile.read(write("\uFEFFa: 1".getBytes(StandardCharsets.UTF_8)), findings);
            assertThat(read.orElseThrow().keys()).containsExactly("a");
        }

        @Test
        void beyond_the_limit_are_not_read() throws IOException {
            YamlFile.read(write("# ".repeat(200_000).getBytes(StandardCharsets.UTF_8)), findings);
            assertThat(codes()).containsExactly("bestand-te-groot");
        }

        @Test
        void of_a_missing_file_or_a_folder_are_a_finding() {
            YamlFile.read(folder.resolve("weg.yaml"), findings);
            YamlFile.read(folder, findings);
            assertThat(codes()).containsExactlyInAnyOrder("bestand-ontbreekt", "bestand-onleesbaar");
        }
    }

    @Test
    void part_of_a_file_has_the_places_of_the_file() {
        YamlFile.parse("a: 1\na: 2", "blok.md", 10, findings);
        assertThat(findings.sorted().get(0).place()).isEqualTo(new Place("blok.md", 12, 1));
    }

    @Test
    void no_input_makes_it_fail() throws IOException {
        Random random = new Random(20261122);
        byte[] sound = "norm:\n  toon: 'streng'\n  lijst: [a, \"b\"]\n  tekst: |\n    een\n\n    twee\nrij:\n- id: a\n"
                .getBytes(StandardCharsets.UTF_8);
        String alphabet = "\t\n\r :-?[]{}&*!|>'\"%@`#,\\~<=.0aé\u0085\u2028\uFEFF\u0000\u00a0";
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = sound.clone();
            for (int change = 0; change < 1 + random.nextInt(4); change++) {
                char c = alphabet.charAt(random.nextInt(alphabet.length()));
                bytes[random.nextInt(bytes.length)] = (byte) (random.nextInt(5) == 0 ? random.nextInt(256) : c);
            }
            Path file = write(bytes);
            Findings found = new Findings();
            assertThatCode(() -> YamlFile.read(file, found))
                    .as(new String(bytes, StandardCharsets.UTF_8))
                    .doesNotThrowAnyException();
        }
    }

    private Optional<YamlMapping> read(String yaml) {
        return YamlFile.parse(yaml, "p.yaml", 0, findings);
    }

    private YamlScalar scalar(String yaml) {
        return (YamlScalar) read(yaml).orElseThrow().value("a").orElseThrow();
    }

    private List<String> codes() {
        return findings.sorted().stream().map(Finding::code).toList();
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("p.yaml"), bytes);
    }
}
