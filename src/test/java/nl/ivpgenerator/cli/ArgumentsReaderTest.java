package nl.ivpgenerator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsReaderTest {

    private static final Argument<Path> FILES =
            Argument.parameter("BESTAND", Times.AT_LEAST_ONCE, Reading.PATH, "Bestanden.");
    private static final Argument<Path> TARGET =
            Argument.option("--uit", "MAP", Times.AT_MOST_ONCE, Reading.PATH, "De map.");
    private static final Argument<String> KINDS =
            Argument.option("--soort", "SOORT", Times.LISTED, Reading.TEXT, "Soorten.");
    private static final Argument<LocalDate> DATE =
            Argument.option("--datum", "DATUM", Times.AT_MOST_ONCE, Reading.DATE, "De datum.");
    private static final Argument<Boolean> QUIET = Argument.flag("--stil", "Zegt niets.");
    private static final Syntax SYNTAX = new Syntax(
            "maak",
            "BESTAND...",
            List.of("Maakt iets."),
            Optional.of(FILES),
            List.of(TARGET, KINDS, DATE, QUIET, Argument.HELP),
            List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b --uit c --stil --soort x,y",
                "--uit=c a --soort=x --stil b --soort=y",
                "--soort x --soort y --uit c --stil -- a b",
            })
    void takesOptionsInAnyPlaceAndEitherForm(String words) {
        Arguments arguments = read(words.split(" "));

        assertThat(arguments.all(FILES)).containsExactly(Path.of("a"), Path.of("b"));
        assertThat(arguments.one(TARGET)).contains(Path.of("c"));
        assertThat(arguments.all(KINDS)).containsExactly("x", "y");
        assertThat(arguments.has(QUIET)).isTrue();
        assertThat(arguments.one(DATE)).isEmpty();
    }

    @Test
    void leavesWordsAsTheyAre() {
        Arguments arguments = read("\"a\"", "@b", "-", "--uit", "\"c d\"", "--soort", "", "--", "--stil", "-h");

        assertThat(arguments.all(FILES).stream().map(Path::toString))
                .containsExactly("\"a\"", "@b", "-", "--stil", "-h");
        assertThat(arguments.one(TARGET)).contains(Path.of("\"c d\""));
        assertThat(arguments.all(KINDS)).containsExactly("");
        assertThat(arguments.has(QUIET)).isFalse();
    }

    @Test
    void takesAValueWithAHyphenWhenItIsNoOption() {
        assertThat(read("a", "--uit", "-uit").one(TARGET)).contains(Path.of("-uit"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a --datum x --stil=ja | 'x' past niet bij --datum (DATUM).",
                "a --stil=ja --datum x | '--stil' krijgt geen waarde.",
                "a -h=ja | '--help' krijgt geen waarde.",
                "a --uit b --uit --datum x | bij '--uit' hoort een waarde: MAP.",
                "a --uit -- b | bij '--uit' hoort een waarde: MAP.",
                "a --uit=--stil | bij '--uit' hoort een waarde: MAP.",
                "a -h --uit b --uit c | '--uit' staat er meer dan één keer.",
                "--onbekend --stil | er ontbreekt iets: BESTAND.",
                "a -uitvoer b | de optie '-uitvoer' bestaat niet.",
                "a --ui b | de optie '--ui' bestaat niet. Bedoelde u '--uit'?",
            })
    void tellsTheFirstFault(String words, String message) {
        assertThatThrownBy(() -> read(words.split(" ")))
                .isInstanceOf(WrongUse.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-h", "--onbekend --help", "-h -x"})
    void asksNothingElseOfWhoAsksForHelp(String words) {
        assertThat(read(words.split(" ")).has(Argument.HELP)).isTrue();
    }

    private static Arguments read(String... words) {
        return ArgumentsReader.read(SYNTAX, List.of(words));
    }
}
