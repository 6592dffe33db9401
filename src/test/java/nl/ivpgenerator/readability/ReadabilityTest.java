package nl.ivpgenerator.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import nl.ivpgenerator.document.DocumentText.Spot;
import nl.ivpgenerator.readability.RunningText.PlacedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    /** 150 words in 30 sentences, 10 syllables in each: 200 per hundred words. */
    @Test
    void scoresByTheFormulaOfDouma() {
        Readability readability = Readability.of(text("De medewerker belt de politie.", 30));

        assertThat(readability.words()).isEqualTo(150);
        assertThat(readability.sentences()).isEqualTo(30);
        assertThat(readability.syllables()).isEqualTo(30 * 10);
        assertThat(readability.score()).hasValueCloseTo(206.84 - 0.77 * 200 - 0.93 * 5, within(0.001));
    }

    @Test
    void fewWordsHaveNoScore() {
        assertThat(Readability.of(text("Bel de politie.", 33)).score()).isEmpty();
        assertThat(Readability.of(List.of()).wordsPerSentence()).isZero();
    }

    @Test
    void namesSentencesOverTheBound() {
        String line = "woord ".repeat(Readability.LONG) + "te veel.";
        assertThat(Readability.of(text(line, 2)).longSentences()).isEqualTo(2);
        assertThat(Readability.of(text("woord ".repeat(Readability.LONG), 1)).longSentences())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "-4, zeer moeilijk",
        "29.9, zeer moeilijk",
        "30, moeilijk",
        "44.9, moeilijk",
        "45, tamelijk moeilijk",
        "60, normaal",
        "70, tamelijk gemakkelijk",
        "80, gemakkelijk",
        "90, zeer gemakkelijk",
        "120, zeer gemakkelijk"
    })
    void bandsAreThoseOfDouma(double score, String dutch) {
        assertThat(Band.of(score).dutch()).isEqualTo(dutch);
    }

    private static List<PlacedSentence> text(String sentence, int times) {
        return Stream.generate(() -> Sentences.of(sentence).get(0))
                .limit(times)
                .map(found -> new PlacedSentence(new Spot("deel", "blok/een"), found))
                .toList();
    }
}
