package nl.ivpgenerator.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.ivpgenerator.document.DocumentText.Kind;
import nl.ivpgenerator.document.DocumentText.Line;
import org.languagetool.JLanguageTool;
import org.languagetool.language.Dutch;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * LanguageTool for Dutch, with the words of the field and the names in the profiles ({@code woorden.txt}), and without the rules that say
 * nothing here ({@code regels.txt}). It finds spelling and some grammar; agreement over a distance escapes it.
 */
final class DutchCheck {

    private static final Path LISTS = Path.of("src/test/taal");

    private final JLanguageTool tool = new JLanguageTool(new Dutch());

    DutchCheck() throws IOException {
        List<String> words = entries("woorden.txt");
        tool.getAllActiveRules().stream()
                .filter(SpellingCheckRule.class::isInstance)
                .map(SpellingCheckRule.class::cast)
                .forEach(rule -> rule.addIgnoreTokens(words));
        tool.disableRules(entries("regels.txt").stream()
                .map(entry -> entry.substring(0, entry.indexOf(':')))
                .toList());
    }

    private static List<String> entries(String name) throws IOException {
        return Files.readAllLines(LISTS.resolve(name)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** What is wrong in a line, each with the rule and the line; numbers, codes and web addresses are left alone. */
    List<String> faults(Line line) throws IOException {
        String text = sentence(line);
        return tool.check(text).stream()
                .filter(match -> !code(words(match, text)))
                .map(match -> match.getRule().getId() + " “" + words(match, text) + "”: " + match.getMessage() + " In: " + text)
                .toList();
    }

    private static String words(RuleMatch match, String text) {
        return text.substring(match.getFromPos(), match.getToPos());
    }

    private static boolean code(String words) {
        return words.chars().anyMatch(Character::isDigit);
    }

    /** An item of a list or a cell stands within a larger sentence: here it begins with a capital and loses the semicolon. */
    private static String sentence(Line line) {
        String text = line.text().strip().replaceFirst(";$", "");
        if (line.kind() == Kind.FACT) {
            text = text.substring(text.indexOf(": ") + 2);
        } else if (line.kind() == Kind.HEADING) {
            text = text.replaceFirst("^[0-9][0-9a-z.]* ", "");
        }
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
