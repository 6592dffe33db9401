package nl.ivpgenerator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    private final Findings findings = new Findings();

    @Test
    void writesInTheOrderOfTheMapWithTwoSpaces() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("z", "’s-Hertogenbosch \"€\"");
        object.put("a", List.of(1L, true, Map.of("diep", 2)));
        object.put("leeg", Map.of());
        object.put("niets", List.of());

        assertThat(JsonWriter.write(object)).isEqualTo("""
                        {
                          "z": "’s-Hertogenbosch \\"€\\"",
                          "a": [
                            1,
                            true,
                            {
                              "diep": 2
                            }
                          ],
                          "leeg": {},
                          "niets": []
                        }
                        """);
    }

    @Test
    void readsWhatItWrote() {
        Map<String, Object> object =
                Map.of("tekst", "é\n\u2028", "getal", 12L, "groot", new BigDecimal("1.50"), "lijst", List.of(false));

        assertThat(JsonReader.read(JsonWriter.bytes(object), "x.json", findings))
                .contains(object);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void refusesToWriteWhatIsNotJson() {
        assertThatThrownBy(() -> JsonWriter.write(List.of(new Object()))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1] | x.json:1:1 | Hier wordt een object verwacht",
                "{\"a\": 1, \"a\": 2} | x.json:1:13 | geen geldige JSON",
                "{\"a\": null} | x.json:1:7 | null",
                "{} {} | x.json:1:4 | Na het einde",
                "{\"a\": | x.json:1:6 | geen geldige JSON",
                "'' | x.json:1 | Hier wordt een object verwacht",
            })
    void namesThePlaceOfAFault(String text, String place, String message) {
        assertThat(read(text)).isEmpty();
        assertThat(findings.sorted())
                .singleElement()
                .asString()
                .startsWith(place)
                .contains("fout [json-fout]")
                .contains(message);
    }

    @Test
    void refusesWhatIsTooDeep() {
        assertThat(read("{\"a\": ".repeat(200))).isEmpty();
        assertThat(findings.sorted()).singleElement().asString().contains("te diep genest");
    }

    private Optional<Map<String, Object>> read(String text) {
        return JsonReader.read(text.getBytes(StandardCharsets.UTF_8), "x.json", findings);
    }
}
