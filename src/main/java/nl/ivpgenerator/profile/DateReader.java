package nl.ivpgenerator.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Quote;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.profile.Value.Date;
import nl.ivpgenerator.yaml.YamlScalar;

/** Reads days written as {@code 2027-01-31}, and recognises other ways to write one for the suggestion. */
final class DateReader {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2}|[a-z]+)[-/. ]+(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private final Findings findings;

    DateReader(Findings findings) {
        this.findings = findings;
    }

    Optional<Date> read(Choice choice, YamlScalar scalar, Slot slot) {
        String text = scalar.text().strip();
        Matcher iso = ISO.matcher(text);
        Optional<LocalDate> day = iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
        if (day.isEmpty()) {
            String message = iso.matches()
                    ? "De dag '" + text + "' bestaat niet."
                    : "Bij '" + slot.shown() + "' hoort een datum als jjjj-mm-dd, niet " + Quote.of(text) + ".";
            String hint = meant(text.toLowerCase(Locale.ROOT))
                    .map(meant -> "Bedoelde u " + meant + "?")
                    .orElse("Schrijf bijvoorbeeld 2027-01-31.");
            findings.error("geen-datum", scalar.place(), message, hint);
        }
        return day.map(found -> new Date(choice, slot.origin(scalar), found));
    }

    private static Optional<LocalDate> meant(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches()
                ? day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1))
                : Optional.empty();
    }

    private static String month(String written) {
        if (Character.isDigit(written.charAt(0)) || written.length() < 3) {
            return written;
        }
        String start = written.startsWith("mrt") ? "maa" : written.substring(0, 3);
        return Integer.toString(MONTHS.indexOf(start) + 1);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
