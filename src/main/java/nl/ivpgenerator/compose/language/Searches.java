package nl.ivpgenerator.compose.language;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import nl.ivpgenerator.compose.template.TemplateFault;
import nl.ivpgenerator.pack.choice.AuthorPattern;
import nl.ivpgenerator.pack.choice.AuthorPattern.Found;

/** Helpers that look for something in a text that a municipality wrote. */
final class Searches {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final List<String> NUMBERS = List.of(
            "nul",
            "één",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien",
            "twintig");
    private static final Map<String, Double> OTHER_NUMBERS = Map.of(
            "een",
            1.0,
            "half",
            0.5,
            "halve",
            0.5,
            "anderhalf",
            1.5,
            "anderhalve",
            1.5,
            "vierentwintig",
            24.0,
            "zesendertig",
            36.0,
            "achtenveertig",
            48.0,
            "tweeënzeventig",
            72.0);

    /** How long the units last, in hours; a month as the calendar has it on average. */
    private static final Map<String, Double> HOURS = Map.of(
            "uur", 1.0, "uren", 1.0, "dag", 24.0, "week", 168.0, "maand", 730.0, "kwartaal", 2190.0, "jaar", 8760.0);

    private static final Pattern DURATION = Pattern.compile(
            "(?<![\\p{L}\\d.,-])(\\d{1,4}|[a-zéë]{2,14})[ -]?(uur|uren|dag|week|weken|maand|kwartaal|jaar|jaren)(en)?(?!\\p{L})",
            FLAGS);

    private Searches() {}

    /** The first words of a text that fit a pattern, without regard to capitals; an empty text when none do. */
    static TemplateModel found(Arguments arguments) throws TemplateModelException {
        try {
            return new SimpleScalar(AuthorPattern.of(arguments.text(1), FLAGS)
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

    /** The longest duration that a text names, in a unit such as {@code maand}, rounded up; zero when it names none. */
    static TemplateModel duration(Arguments arguments) throws TemplateModelException {
        Double unit = HOURS.get(arguments.text(1));
        if (unit == null) {
            throw arguments.wrong("uur, dag, week, maand, kwartaal of jaar", 1);
        }
        double longest = DURATION.matcher(arguments.text(0))
                .results()
                .mapToDouble(Searches::hours)
                .max()
                .orElse(0);
        return new SimpleNumber((long) Math.ceil(longest / unit - 0.01));
    }

    private static double hours(MatchResult duration) {
        String unit = duration.group(2).toLowerCase(Locale.ROOT);
        String known = unit.equals("weken") ? "week" : unit.equals("jaren") ? "jaar" : unit;
        return number(duration.group(1).toLowerCase(Locale.ROOT)) * HOURS.getOrDefault(known, 0.0);
    }

    private static double number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Long.parseLong(written);
        }
        int index = NUMBERS.indexOf(written);
        return index >= 0 ? index : OTHER_NUMBERS.getOrDefault(written, 0.0);
    }
}
