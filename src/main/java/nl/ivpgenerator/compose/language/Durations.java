package nl.ivpgenerator.compose.language;

import freemarker.template.SimpleNumber;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads how long something lasts from a text: "drie maanden", "anderhalf jaar", "48 uur". */
final class Durations {

    /** Words for a part, and the tens that terms are made of. */
    private static final Map<String, Double> NUMBERS = Map.of(
            "half", 0.5,
            "halve", 0.5,
            "anderhalf", 1.5,
            "anderhalve", 1.5,
            "vierentwintig", 24.0,
            "zesendertig", 36.0,
            "achtenveertig", 48.0,
            "tweeënzeventig", 72.0);

    /** How long the units last, in hours; a month as the calendar has it on average. */
    private static final Map<String, Double> HOURS = Map.of(
            "uur", 1.0,
            "uren", 1.0,
            "dag", 24.0,
            "werkdag", 24.0,
            "week", 168.0,
            "weken", 168.0,
            "maand", 730.0,
            "kwartaal", 2190.0,
            "jaar", 8760.0,
            "jaren", 8760.0);

    private static final Pattern DURATION = Pattern.compile(
            "(?<![\\p{L}\\d.,-])(\\d{1,4}|[a-zéë]{2,14})[ -]?(uur|uren|dag|werkdag|week|weken|maand|kwartaal|jaar|jaren)(en)?(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Half a day in a year must not make an extra month. */
    private static final double ROUNDING = 0.01;

    private Durations() {}

    /** The longest duration that a text names, in a unit such as {@code maand}, rounded up; zero when it names none. */
    static TemplateModel longest(Arguments arguments) throws TemplateModelException {
        Double unit = HOURS.get(arguments.text(1));
        if (unit == null) {
            throw arguments.wrong("uur, dag, week, maand, kwartaal of jaar", 1);
        }
        double longest = DURATION.matcher(arguments.text(0))
                .results()
                .mapToDouble(Durations::hours)
                .max()
                .orElse(0);
        return new SimpleNumber((long) Math.ceil(longest / unit - ROUNDING));
    }

    private static double hours(MatchResult duration) {
        return number(duration.group(1).toLowerCase(Locale.ROOT))
                * HOURS.getOrDefault(duration.group(2).toLowerCase(Locale.ROOT), 0.0);
    }

    /** Zero for a word that is no number, as in "elk jaar". */
    private static double number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return NUMBERS.getOrDefault(written, (double) Math.max(0, Numbers.named(written)));
    }
}
