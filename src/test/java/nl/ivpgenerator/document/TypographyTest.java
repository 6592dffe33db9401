package nl.ivpgenerator.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Zeg "stop" en blijf rustig.     | Zeg “stop” en blijf rustig.
                    "Stop", zei zij ("nu").         | “Stop”, zei zij (“nu”).
                    'stop' en "zeg 'stop'"          | ‘stop’ en “zeg ‘stop’”
                    foto's en video's               | foto’s en video’s
                    gemeente 's-Hertogenbosch       | gemeente ’s-Hertogenbosch
                    's avonds in 't gemeentehuis    | ’s avonds in ’t gemeentehuis
                    noem het 's'                    | noem het ‘s’
                    Hans' melding                   | Hans’ melding
                    de norm - die vaststaat - geldt | de norm – die vaststaat – geldt
                    e-mail van 8-10 uur             | e-mail van 8-10 uur
                    En dan...                       | En dan…
                    vier .... punten                | vier .... punten
                    § 3, € 12.500                   | § 3, € 12.500
                    """)
    void printsTheSignsOfDutchPrint(String typed, String printed) {
        assertThat(Typography.print(typed)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"\"|“|` `", "\"|”|a", "'|’|a", "'|‘|("})
    void knowsWhatStoodBefore(String typed, String printed, char before) {
        assertThat(Typography.print(typed, new BitSet(), before)).isEqualTo(printed);
    }
}
