package nl.ivpgenerator.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HiddenCharactersTest {

    /** The quick look may let nothing pass that the thorough one would replace. */
    @Test
    void noPlainCharacterIsHidden() {
        assertThat(IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                        .filter(c -> HiddenCharacters.isPlain((char) c))
                        .filter(HiddenCharacters::isHidden))
                .isEmpty();
        assertThat("aZ09 é – ‘’ “” € …\n".chars().allMatch(c -> HiddenCharacters.isPlain((char) c)))
                .isTrue();
    }
}
