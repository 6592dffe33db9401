package nl.ivpgenerator.pack.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.PatternSyntaxException;
import nl.ivpgenerator.pack.choice.AuthorPattern.Found;
import nl.ivpgenerator.pack.choice.AuthorPattern.TooHardException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class AuthorPatternTest {

    @Test
    void fitsWholeTextsAndFindsWords() throws TooHardException {
        assertThat(AuthorPattern.exact("#[0-9A-F]{6}").matches("#154273")).isTrue();
        assertThat(AuthorPattern.exact("#[0-9A-F]{6}").matches("#1542731")).isFalse();
        assertThat(AuthorPattern.exact("b+").find("aabba")).contains(new Found("bb", 2));
    }

    @Test
    void thatTriesTooManyWaysIsStopped() {
        String text = "a".repeat(28) + "b".repeat(50);

        assertThatThrownBy(() -> AuthorPattern.exact("(.*a){30}").matches(text)).isInstanceOf(TooHardException.class);
    }

    @Test
    void thatTakesTooDeepAStackIsStopped() {
        String text = "ab".repeat(100_000);

        assertThatThrownBy(() -> AuthorPattern.exact("(a|b)*").matches(text)).isInstanceOf(TooHardException.class);
    }

    @Test
    void thatNestsTooDeepIsNoPattern() {
        String nested = "(".repeat(200_000) + ")".repeat(200_000);

        assertThatThrownBy(() -> AuthorPattern.exact(nested)).isInstanceOf(PatternSyntaxException.class);
    }

    /** Also where a letter outside ASCII is the capital, or the small letter, of one inside. */
    @ParameterizedTest
    @CsvSource({
        "ordegesprek, ORDEgesprek",
        "coördinator, COÖRDINATOR",
        "co\\u00f6rdinator, COÖRDINATOR",
        "co\\x{F6}rdinator, COÖRDINATOR",
        "co\\0366rdinator, COÖRDINATOR",
        "co\\N{LATIN SMALL LETTER O WITH DIAERESIS}rdinator, COÖRDINATOR",
        "(\\S+) \\1, één ÉÉN",
        "(?<woord>\\S+) \\k<woord>, één ÉÉN",
        "stop, \u017Ftop",
        "[a-z]elvin, \u212Aelvin",
        "i, \u0130",
        "I, \u0131",
    })
    void capitalsDoNotCountForWords(String pattern, String text) throws TooHardException {
        assertThat(AuthorPattern.words(pattern).matches(text)).isTrue();
        assertThat(AuthorPattern.exact(pattern).matches(text)).isFalse();
    }
}
