package nl.ivpgenerator.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void canNotMoveTheCursorOrTurnTextAroundWhateverItQuotes() {
        Place place = Place.ofLine("a\u001b[31m\nb.yaml", 3);

        Finding finding = new Finding(Severity.ERROR, "proef", place, "x\r\nfout [y]\u009b\u202e", "\u0007z\u2028");

        assertThat(finding).hasToString("a [31m b.yaml:3: fout [proef] x fout [y]    z ");
    }
}
