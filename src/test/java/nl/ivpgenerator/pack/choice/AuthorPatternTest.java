package nl.ivpgenerator.pack.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.PatternSyntaxException;
import nl.ivpgenerator.pack.choice.AuthorPattern.Found;
import nl.ivpgenerator.pack.choice.AuthorPattern.TooHardException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AuthorPatternTest {

    @Test
    void fitsWholeTextsAndFindsWords() throws TooHardException {
        assertThat(AuthorPattern.of("#[0-9A-F]{6}", 0).matches("#154273")).isTrue();
        assertThat(AuthorPattern.of("#[0-9A-F]{6}", 0).matches("#1542731")).isFalse();
        assertThat(AuthorPattern.of("b+", 0).find("aabba")).contains(new Found("bb", 2));
    }

    @Test
    void thatTriesTooManyWaysIsStopped() {
        String text = "a".repeat(28) + "b".repeat(50);

        assertThatThrownBy(() -> AuthorPattern.of("(.*a){30}", 0).matches(text)).isInstanceOf(TooHardException.class);
    }

    @Test
    void thatTakesTooDeepAStackIsStopped() {
        String text = "ab".repeat(100_000);

        assertThatThrownBy(() -> AuthorPattern.of("(a|b)*", 0).matches(text)).isInstanceOf(TooHardException.class);
    }

    @Test
    void thatNestsTooDeepIsNoPattern() {
        String nested = "(".repeat(200_000) + ")".repeat(200_000);

        assertThatThrownBy(() -> AuthorPattern.of(nested, 0)).isInstanceOf(PatternSyntaxException.class);
    }
}
