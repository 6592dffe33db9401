package nl.ivpgenerator.compose.language;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.regex.PatternSyntaxException;
import nl.ivpgenerator.compose.template.TemplateFault;
import nl.ivpgenerator.pack.choice.AuthorPattern;
import nl.ivpgenerator.pack.choice.AuthorPattern.Found;

/** Helpers that look for words in a text that a municipality wrote. */
final class Searches {

    private Searches() {}

    /** The first words of a text that fit a pattern, without regard to capitals; an empty text when none do. */
    static TemplateModel found(Arguments arguments) throws TemplateModelException {
        try {
            return new SimpleScalar(AuthorPattern.words(arguments.text(1))
                    .find(arguments.text(0))
                    .map(Found::words)
                    .orElse(""));
        } catch (PatternSyntaxException e) {
            throw arguments.wrong("een geldige reguliere expressie", 1);
        } catch (AuthorPattern.TooHardException e) {
            throw new TemplateFault(
                    "patroon-te-zwaar",
                    "het patroon kost te veel tijd.",
                    "Schrijf het eenvoudiger, zonder herhaling in een herhaling.");
        }
    }
}
