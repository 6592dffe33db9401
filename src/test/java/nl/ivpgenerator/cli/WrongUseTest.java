package nl.ivpgenerator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keuze | ivp: de opdracht 'keuze' bestaat niet. Bedoelde u 'keuzes'?",
                "--versie | ivp: de optie '--versie' bestaat niet. Bedoelde u '--version'?",
                "keuzes norm.ton | ivp keuzes: de keuze 'norm.ton' bestaat niet. Bedoelde u 'norm.toon'?",
                "keuzes a b | ivp keuzes: 'b' is te veel: deze opdracht verwacht niet meer namen.",
                "keuzes --sjabloon=x | ivp keuzes: de optie '--sjabloon' bestaat niet. Bedoelde u '--sjablonen'?",
                "keuzes --sjablonen nergens | ivp keuzes: de map 'nergens' van --sjablonen bestaat niet.",
                "keuzes --datum 31-12-2027 | ivp keuzes: '31-12-2027' past niet bij --datum (JJJJ-MM-DD).",
                "keuzes --datum | ivp keuzes: bij '--datum' hoort een waarde: JJJJ-MM-DD.",
                "keuzes --stil=ja | ivp keuzes: '--stil' krijgt geen waarde.",
                "keuzes --stil --stil | ivp keuzes: '--stil' staat er meer dan één keer.",
                "nieuw | ivp nieuw: er ontbreekt iets: PROFIEL.",
                "invoegen x.docx | ivp invoegen: bij '--profiel' hoort een waarde: PROFIEL.",
                "genereer x --parallel veel | ivp genereer: 'veel' past niet bij --parallel (AANTAL).",
                "genereer x --droog= | ivp genereer: '--droog' krijgt geen waarde.",
                "--stil keuzes | ivp: de optie '--stil' bestaat niet. Er zijn: --help, --version, -h.",
                "help kuezes | ivp help: de opdracht 'kuezes' bestaat niet. Bedoelde u 'keuzes'?",
            })
    void isSaidInDutchOnStandardError(String arguments, String message) {
        Run run = Run.ivp(arguments.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2).first().isEqualTo(message);
        assertThat(run.err()).contains("Zie 'ivp ");
    }

    @Test
    void doesNotRepeatWhatMovesTheCursor() {
        assertThat(Run.ivp("keuzes", "a\u001b[31m").err()).doesNotContain("\u001b");
    }

    @Test
    void withoutCommandShowsTheHelp() {
        Run run = Run.ivp();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("Gebruik: ivp OPDRACHT");
    }

    @Test
    void saysThatTheShippedTemplatesAreMissing() {
        Run run = Run.ivp(Run.PROJECT.resolve("src"), "keuzes");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("de meegeleverde sjablonen zijn niet gevonden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help", "keuzes --help", "help nieuw", "help schema", "help help"})
    void helpIsDutchAndOnStandardOutput(String arguments) {
        Run run = Run.ivp(arguments.split(" "));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Gebruik: ivp ")
                .contains("Toont deze uitleg.")
                .doesNotContainPattern(Pattern.compile("Usage|Options|Commands|COMMAND|PARAM|\u001b"));
    }

    @Test
    void versionNamesProgramAndPack() {
        Run run = Run.ivp("--version");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).matches("ivp \\d+\\.\\d+\\.\\d+, sjablonen vpt \\d+\\.\\d+\\R");
    }
}
