package nl.ivpgenerator.profile;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ivpgenerator.profile.Planning.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanningTest {

    @Test
    void lists_the_quarters_over_a_new_year() {
        assertThat(Planning.between(quarter("2027-K3"), quarter("2028-K1"))).hasToString("[2027-K3, 2027-K4, 2028-K1]");
    }

    @Test
    void has_no_quarters_before_its_start() {
        assertThat(Planning.between(quarter("2028-K1"), quarter("2027-K4"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-K1, 2027-K3, 2026-K4, ''",
        "2027-K1, 2027-K3, 2027-K1, start",
        "2027-K1, 2027-K3, 2027-K2, loopt",
        "2027-K1, 2027-K3, 2027-K3, gereed",
        "2027-K1, 2027-K3, 2027-K4, ''",
        "2027-K1, 2027-K1, 2027-K1, start en gereed",
    })
    void says_how_an_activity_stands(String from, String to, String quarter, String standing) {
        assertThat(Planning.standing(quarter(from), quarter(to), quarter(quarter))
                        .dutch())
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-K1, 2027-K1, het eerste kwartaal van 2027",
        "2027-K2, 2027-K3, het tweede tot en met het derde kwartaal van 2027",
        "2027-K1, 2028-K4, het eerste kwartaal van 2027 tot en met het vierde kwartaal van 2028",
    })
    void writes_a_period_for_in_a_sentence(String from, String to, String words) {
        assertThat(quarter(from).dutchUntil(quarter(to))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2027-Q1", "2027-K5", "K1-2027", "", "27-K1"})
    void knows_one_way_to_write_a_quarter(String text) {
        assertThat(Quarter.parse(text)).isEmpty();
    }

    private static Quarter quarter(String text) {
        return Quarter.parse(text).orElseThrow();
    }
}
