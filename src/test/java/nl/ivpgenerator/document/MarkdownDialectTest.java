package nl.ivpgenerator.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownDialectTest {

    /** Where a template may print a value; {@code @} is the value. */
    static final List<String> PLACES = List.of(
            "@",
            "Woord @ woord",
            "@ woord",
            "Woord\n@\nwoord",
            "Woord @\\\n@ woord",
            "- @",
            "- een\n- @ woord\n- drie",
            "- een\n  - @",
            "1. @",
            "- [ ] @",
            "> @",
            "> - @",
            "| a | b |\n|---|---|\n| @ | @ woord |",
            "| @ | b |\n|:--|--:|\n| c | *@* |",
            "**@**",
            "*@*",
            "**@ woord** *woord @*",
            "[@](https://voorbeeld.nl)",
            "[@](invul:)",
            "Woord[^n].\n\n[^n]: @",
            "Woord[^n].\n\n[^n]: Zie @: woord @ woord",
            "@[woord](https://voorbeeld.nl)",
            "[woord](https://voorbeeld.nl)@",
            "[woord]@",
            "1@",
            "(@)",
            "Woord [^n]@\n\n[^n]: woord",
            "@, @ en @");

    private static final List<String> HOSTILE = List.of(
            "# kop",
            "***",
            "---",
            "===",
            "| cel | cel |",
            "<b>vet</b> & &amp; &#65;",
            "`code` ``` ~~~",
            "[x](javascript:alert)",
            "![x](y)",
            "[^n]: noot",
            "[^n]",
            "^n]: x",
            "1. een",
            "2) twee",
            "- [ ] vak",
            "[x] vak",
            "> citaat",
            "a\n\n# b",
            "a  \nb\u2028c\u0085d",
            "x\t\tcode",
            "C:\\map\\",
            "\\",
            "a_b_c __d__",
            "https://voorbeeld.nl",
            "<https://voorbeeld.nl>",
            "\"aanhaling\" 'enkel' - streepje...",
            "foto's in 's-Hertogenbosch",
            "(tussen haakjes)",
            "24-uurs (ca. 10%) art. 139 Sr",
            "eindigt op ]",
            "eindigt!",
            "..",
            "-",
            "+ plus",
            ": dubbele punt",
            "€ 12.500 § 3");

    @ParameterizedTest
    @FieldSource("PLACES")
    void aValueChangesNoStructureAndComesBackLiterally(String place) {
        String shape = MarkdownDialect.shape(place.replace("@", "woord"));
        for (String value : values()) {
            String markdown = place.replace("@", MarkdownDialect.escape(value));
            assertThat(MarkdownDialect.shape(markdown)).as(markdown).isEqualTo(shape);
            assertThat(words(MarkdownDialect.parse(markdown))).as(markdown).contains(plain(value));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    24-uurs (ca. 10%) art. 139 Sr | 24-uurs (ca. 10%) art. 139 Sr
                    foto's in 's-Hertogenbosch    | foto's in 's-Hertogenbosch
                    P&O: 2.027 - 2.028            | P\\&O: 2.027 \\- 2.028
                    info@voorbeeld.nl             | info@voorbeeld.nl
                    1. een                        | 1\\. een
                    'enkel' en "dubbel"           | \\'enkel\\' en \\"dubbel\\"
                    """)
    void escapesNoMoreThanNeeded(String value, String markdown) {
        assertThat(MarkdownDialect.escape(value)).isEqualTo(markdown.replace("\\\\", "\\"));
    }

    @Test
    void lineEndsAndControlCharactersBecomeOneBlank() {
        assertThat(MarkdownDialect.escape("a\r\n\t\u2028b\u0007c\u00a0d")).isEqualTo("a b c\u00a0d");
    }

    @Test
    void shapeLeavesWordsOut() {
        assertThat(MarkdownDialect.shape("Een **woord** en\nmeer &amp; meer"))
                .isEqualTo(MarkdownDialect.shape("Vier **andere woorden** hier"))
                .isEqualTo("Document(Paragraph(#StrongEmphasis(#)#))");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a](https://@.nl)", "woord[^@]", "@. Vervolg", "`@`x`"})
    void shapeShowsValuesWhereTheyDoNotBelong(String place) {
        assertThat(MarkdownDialect.shape(place.replace("@", MarkdownDialect.escape("2027"))))
                .isNotEqualTo(MarkdownDialect.shape(place.replace("@", "woord`")));
    }

    static List<String> values() {
        List<String> values = new ArrayList<>(HOSTILE);
        String alphabet = "ab1 \\`*_[]<>{}#|~&^$-+=(:!\"'.)/@\n§";
        Random random = new Random(20261122);
        for (int i = 0; i < 250; i++) {
            StringBuilder value = new StringBuilder();
            for (int n = random.nextInt(1, 9); n > 0; n--) {
                value.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            if (!value.toString().isBlank()) {
                values.add(value.toString().strip());
            }
        }
        return values;
    }

    static String plain(String value) {
        return value.replaceAll("[\\s\\u0085\\u2028]+", " ").strip();
    }

    static String words(Node node) {
        if (node instanceof TableSeparator || node instanceof HardLineBreak || node instanceof Footnote) {
            return " ";
        }
        if (node instanceof AutoLink link) {
            return link.getText().toString();
        }
        if (!node.hasChildren() || node instanceof RefNode) {
            String raw = node.getChars().toString();
            return node instanceof HtmlEntity ? Escaping.unescapeHtml(raw) : Escaping.unescapeString(raw);
        }
        StringBuilder words = new StringBuilder();
        node.getChildren().forEach(child -> words.append(words(child)));
        return words.toString();
    }
}
