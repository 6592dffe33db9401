package nl.ivpgenerator.compose.language;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateSequenceModel;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ivpgenerator.compose.model.FillInModel;

/** Helpers for numbers and amounts. */
final class Numbers {

    private static final List<String> WORDS = List.of(
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

    /** The largest number that a document writes in words. */
    private static final int LARGEST_IN_WORDS = 12;

    private static final long SMALLEST_WITH_POINT = 10_000;

    private static final int MOST_STEPS = 10;
    private static final List<Long> ROUND = List.of(1L, 2L, 5L);

    private Numbers() {}

    /** The sum of a field over the rows that have it; a fill-in when one of them is still open. */
    static TemplateModel sum(Arguments arguments) throws TemplateModelException {
        long sum = 0;
        for (TemplateModel row : arguments.list(0)) {
            TemplateModel value = Lists.field(row, arguments.text(1), arguments);
            if (value instanceof FillInModel) {
                return value;
            } else if (value instanceof TemplateNumberModel number) {
                sum += number.getAsNumber().longValue();
            } else if (value != null) {
                throw arguments.wrong("kan '" + arguments.text(1) + "' niet optellen: het is geen getal.");
            }
        }
        return new SimpleNumber(sum);
    }

    /** The steps of a scale for a field: equal, round (1, 2 or 5 times a power of ten), at most ten, up to the largest value. */
    static TemplateModel scale(Arguments arguments) throws TemplateModelException {
        long largest = 0;
        for (TemplateModel row : arguments.list(0)) {
            if (Lists.field(row, arguments.text(1), arguments) instanceof TemplateNumberModel number) {
                largest = Math.max(largest, number.getAsNumber().longValue());
            }
        }
        long step = step(largest);
        List<SimpleNumber> steps = new ArrayList<>();
        for (long value = step; value < largest + step && value <= step * MOST_STEPS; value += step) {
            steps.add(new SimpleNumber(value));
        }
        return new Sequence(steps);
    }

    private static long step(long largest) {
        for (long power = 1; ; power *= 10) {
            for (long factor : ROUND) {
                if (factor * power * MOST_STEPS >= largest) {
                    return factor * power;
                }
            }
        }
    }

    /** The noun that belongs to a number, or to the length of a list. */
    static TemplateModel noun(Arguments arguments) throws TemplateModelException {
        long number = arguments.value(0) instanceof TemplateSequenceModel list ? list.size() : arguments.number(0);
        return new SimpleScalar(arguments.text(number == 1 ? 1 : 2));
    }

    /** Up to twelve in words, from ten thousand with a point: "twee", "41", "65.000". */
    static TemplateModel inWords(Arguments arguments) throws TemplateModelException {
        if (arguments.value(0) instanceof FillInModel open) {
            return open;
        }
        long number = arguments.number(0);
        if (number >= 0 && number <= LARGEST_IN_WORDS) {
            return new SimpleScalar(WORDS.get((int) number));
        }
        return new SimpleScalar(number < SMALLEST_WITH_POINT ? Long.toString(number) : withPoints(number));
    }

    /** "€ 12.500". */
    static TemplateModel amount(Arguments arguments) throws TemplateModelException {
        if (arguments.value(0) instanceof FillInModel open) {
            return open;
        }
        return new SimpleScalar("€ " + withPoints(arguments.number(0)));
    }

    /** The number that a word means, up to twenty; -1 for any other word. */
    static int named(String word) {
        return word.equals("een") ? 1 : WORDS.indexOf(word);
    }

    private static String withPoints(long number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", symbols).format(number);
    }
}
