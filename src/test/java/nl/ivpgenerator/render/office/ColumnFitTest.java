package nl.ivpgenerator.render.office;

import static nl.ivpgenerator.render.Write.columns;
import static nl.ivpgenerator.render.Write.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ivpgenerator.document.Element.Table;
import org.junit.jupiter.api.Test;

class ColumnFitTest {

    private static final Table TABLE =
            new Table("", columns(20, "Wie", 80, "Wat"), List.of(row("gemeentesecretaris", "tekent")));

    @Test
    void leavesColumnsThatAreWideEnough() {
        assertThat(ColumnFit.widths(TABLE, 100, i -> 1)).containsExactly(2_000, 8_000);
    }

    @Test
    void widensAColumnToItsLongestWord() {
        List<Integer> widths = ColumnFit.widths(TABLE, 30, i -> 1);

        assertThat(widths.get(0)).isBetween(4_100, 4_400);
        assertThat(widths.get(0) + widths.get(1)).isEqualTo(ColumnFit.WHOLE);
    }

    @Test
    void theLongestWordGivesWayWhenNotAllFit() {
        List<Integer> widths = ColumnFit.widths(TABLE, 12, i -> 1);

        assertThat(widths.get(1)).isBetween(3_800, 4_100);
        assertThat(widths.get(0) + widths.get(1)).isEqualTo(ColumnFit.WHOLE);
    }

    @Test
    void columnsThatAreAllTooNarrowAreEquallyWide() {
        assertThat(ColumnFit.widths(TABLE, 8, i -> 1)).containsExactly(5_000, 5_000);
    }
}
