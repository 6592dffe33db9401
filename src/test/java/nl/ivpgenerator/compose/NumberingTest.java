package nl.ivpgenerator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @ParameterizedTest
    @CsvSource({"1,2,1.1", "9,10,9.1", "5.1d,5.1e,5.1d.1", "5.1z,5.1aa,5.1z.1", "5.9,5.10,5.9.1", "'','',''"})
    void theNextAndTheFirstBelow(String number, String next, String below) {
        assertThat(Numbering.next(number)).isEqualTo(next);
        assertThat(Numbering.firstBelow(number)).isEqualTo(below);
    }
}
