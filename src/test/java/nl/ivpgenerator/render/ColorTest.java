package nl.ivpgenerator.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ColorTest {

    @Test
    void measuresContrastAsWcagDoes() {
        assertThat(Color.of("#000000").contrast(Color.WHITE)).isCloseTo(21, within(0.001));
        assertThat(Color.of("#777777").contrast(Color.WHITE)).isCloseTo(4.48, within(0.005));
        assertThat(Color.of("#767676").contrast(Color.WHITE)).isGreaterThan(Color.READABLE);
    }

    @Test
    void findsAShadeThatReadsOnWhiteAndATintThatTextReadsOn() {
        assertThat(Color.of("#ffcc00").readableOnWhite().contrast(Color.WHITE)).isBetween(4.5, 5.2);
        assertThat(Color.of("#154273").readableOnWhite()).isEqualTo(Color.of("#154273"));
        assertThat(Color.of("#154273").groundForText().contrast(Color.INK)).isGreaterThan(7);
    }

    @Test
    void writesWhatItReads() {
        assertThat(Color.of("#0A0b0C")).hasToString("#0a0b0c");
    }
}
