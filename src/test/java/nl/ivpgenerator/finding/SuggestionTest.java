package nl.ivpgenerator.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> KNOWN = List.of(
            "24-uur", "48-uur", "norm/grens", "norm/kern-midden", "norm/kern-mild", "norm/kring", "registratie");

    @ParameterizedTest
    @CsvSource({
        "regstratie, registratie",
        "Registratie, registratie",
        "48, 48-uur",
        "norm/kern, norm/kern-mild",
        "norm/grans, norm/grens",
        "48 uur, 48-uur"
    })
    void names_the_word_that_was_probably_meant(String written, String meant) {
        assertThat(Suggestion.sentence(written, KNOWN)).isEqualTo("Bedoelde u '" + meant + "'?");
    }

    @Test
    void is_silent_when_nothing_is_near() {
        assertThat(Suggestion.sentence("nazorg", KNOWN)).isEmpty();
        assertThat(Suggestion.sentence("n", KNOWN)).isEmpty();
    }
}
