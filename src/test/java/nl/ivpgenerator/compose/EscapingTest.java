package nl.ivpgenerator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.ivpgenerator.document.MarkdownDialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a profile holds, a passage keeps its structure, or the shape proof stops it. */
class EscapingTest {

    private static final String VALUE = "${gemeente.naam}";

    private static final List<String> PLACES = List.of(
            "@",
            "Woord @ woord",
            "@ woord\n@",
            "- @\n- een @",
            "1. @",
            "@. Vervolg",
            "- @) Vervolg",
            "> 1. @.",
            "- [ ] @",
            "> @",
            "| a | b |\n|---|---|\n| @ | x @ |",
            "**@** en *@*",
            "[@](https://voorbeeld.nl)",
            "Woord[^n].\n\n[^n]: @",
            "[woord]@ en (@)",
            "<#list [1, 2] as i>@<#sep>, </#list>",
            "${opsomming([gemeente.naam, gemeente.naam])}",
            "${hoofdletter(gemeente.naam)}");

    private static final List<String> VALUES = List.of(
            "# kop",
            "---",
            "| cel |",
            "<b>vet</b> &amp;",
            "`code`",
            "[x](javascript:alert)",
            "![x](y)",
            "[^n]: noot",
            "1. een",
            "- punt",
            "> citaat",
            "a\n\n# b",
            "a  \nb\u2028c",
            "\\",
            "*_~^$",
            "${1+1}",
            "<#if true>x</#if>",
            "2027",
            "]:",
            ")");

    static Stream<String> values() {
        String alphabet = "ab 1.)(*_[]<>`#|~&\\!-+=:\"'\n^{}$@/";
        Random random = new Random(20270101);
        return Stream.concat(
                VALUES.stream(), Stream.generate(() -> random(alphabet, random)).limit(80));
    }

    private static String random(String alphabet, Random random) {
        StringBuilder value = new StringBuilder("x");
        for (int i = random.nextInt(10); i >= 0; i--) {
            value.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return value.substring(random.nextInt(2)).strip() + "";
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueNeverChangesThePassage(String value) {
        for (String place : PLACES) {
            Map<String, Object> values = Map.of("gemeente", Map.of("naam", value.isBlank() ? "x" : value));
            Composed composed = Composed.of(
                    SamplePack.of("Vooraf\n\n" + place.replace("@", VALUE)).title("Vast"), values, Map.of());
            assertThat(composed.findings()).as(place + " met " + value).isEmpty();
            String shape = MarkdownDialect.shape(composed.block().markdown());
            assertThat(shape).as(place + " met " + value).isEqualTo(shapeWithWord(place));
        }
    }

    private static String shapeWithWord(String place) {
        String plain = place.replace("<#list [1, 2] as i>@<#sep>, </#list>", "@, @")
                .replaceAll("\\$\\{[^}]*}", "@")
                .replace("@", "woord");
        return MarkdownDialect.shape("Vooraf\n\n" + plain);
    }
}
