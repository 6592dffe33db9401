package nl.ivpgenerator.compose.lint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ivpgenerator.compose.lint.Piece.Interpolation;
import nl.ivpgenerator.compose.lint.Piece.Text;
import nl.ivpgenerator.compose.template.TemplateSource;

/** Refuses Markdown that a passage may not hold, and values where escaping can not work. */
final class MarkdownRules {

    /** Stands for each character of an interpolation. */
    private static final char VALUE = '\uE000';

    /** Stands for each character of a directive or remark. */
    private static final char DIRECTIVE = '\uE001';

    private record Rule(Pattern pattern, String message, String hint) {}

    private static final List<Rule> RULES = List.of(
            rule("`|~~~", "code mag niet in een tekstblok.", ""),
            rule(
                    "<(?=[A-Za-z/!?])",
                    "HTML mag niet in een tekstblok.",
                    "Een link schrijft u als [tekst](https://...)."),
            rule(
                    "(?m)^[\uE001 ]*#{1,6}(?=[\\s\uE000\uE001]|$)",
                    "een kop mag niet in een tekstblok.",
                    "Koppen staan in het documentbestand."),
            rule(
                    "(?m)^[\uE001 ]*(?:=+|-{2,}|\\*{3,}|_{3,})[\uE001 ]*$",
                    "een streep over de hele regel mag niet in een tekstblok.",
                    ""),
            rule("!\\[", "een plaatje mag niet in een tekstblok.", ""),
            rule("\\]\\([^)\\n]*\uE000", "een waarde mag niet in het adres van een link.", ""),
            rule("\\[\\^[^\\]\\n]*\uE000", "een waarde mag niet in de naam van een noot.", ""),
            rule(
                    "\\]\\((?!https://|mailto:|tel:|invul:\\)|#blok:|#deel:)(?![^)\\n]*\uE000)",
                    "dit adres mag niet in een link.",
                    "Het mag beginnen met https://, mailto:, tel:, #blok: of #deel:, en een invulplek schrijft u als [omschrijving](invul:)."),
            rule(
                    "(?m)^[\uE001 ]*\\[(?!\\^)[^\\]\\n]+\\]:",
                    "een los linkadres mag niet in een tekstblok.",
                    "Schrijf het adres in de zin: [tekst](https://...)."),
            rule("(?m)^[\uE001 ]* [\uE001 ]*\uE001[\uE001 ]*$", "een regel met alleen <#...> begint vooraan.", ""));

    private MarkdownRules() {}

    private static Rule rule(String pattern, String message, String hint) {
        return new Rule(Pattern.compile(pattern), message, hint);
    }

    static void check(TemplateSource source, List<Piece> pieces, LintReport report) {
        String masked = masked(source.text(), pieces);
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(masked);
            while (matcher.find()) {
                report.error(LintReport.MARKUP, matcher.start(), rule.message(), rule.hint());
            }
        }
    }

    private static String masked(String template, List<Piece> pieces) {
        StringBuilder masked = new StringBuilder(template.length());
        for (Piece piece : pieces) {
            String text = template.substring(piece.start(), piece.end());
            if (piece instanceof Text) {
                masked.append(text);
            } else {
                char sign = piece instanceof Interpolation ? VALUE : DIRECTIVE;
                text.chars().forEach(c -> masked.append(c == '\n' ? '\n' : sign));
            }
        }
        return masked.toString();
    }
}
