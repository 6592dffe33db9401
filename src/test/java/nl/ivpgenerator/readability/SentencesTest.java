package nl.ivpgenerator.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ivpgenerator.readability.Sentences.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @Test
    void endAtAStopBeforeANewBeginning() {
        assertThat(texts("Bel 112. Ga daarna weg! “Waarom?” Omdat het moet (zie de kaart). 48 uur later belt u."))
                .containsExactly(
                        "Bel 112.",
                        "Ga daarna weg!",
                        "“Waarom?”",
                        "Omdat het moet (zie de kaart).",
                        "48 uur later belt u.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zie art. 138 van het wetboek.",
                "Burgemeester S. Bakker tekent, met mr. De Vries.",
                "Open van 9.00 tot 17.00 uur.",
                "Kijk op www.voorbeeldstad.nl/Klacht voor meer.",
                "Bel bijv. Slachtofferhulp, d.w.z. Jan: hij weet meer; zij ook",
                "Het verbod (max. 12 maanden) geldt."
            })
    void goOnAfterAnAbbreviation(String line) {
        assertThat(texts(line)).containsExactly(line);
    }

    @Test
    void anAbbreviationInCapitalsMayEndASentence() {
        assertThat(texts("Vraag het de OR. Die weet het. De actie is van P&O. Klaar."))
                .hasSize(4);
    }

    @Test
    void wordsHaveALetterOrFigure() {
        assertThat(Sentences.of("De norm – en meer – telt: € 12.").get(0).words())
                .containsExactly("De", "norm", "en", "meer", "telt:", "12.");
        assertThat(Sentences.of(" – ")).isEmpty();
    }

    private static List<String> texts(String line) {
        return Sentences.of(line).stream().map(Sentence::text).toList();
    }
}
