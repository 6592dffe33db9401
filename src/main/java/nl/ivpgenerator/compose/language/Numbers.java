package nl.ivpgenerator.compose.language;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateSequenceModel;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import nl.ivpgenerator.compose.model.FillInModel;

/** Helpers for numbers and amounts. */
final class Numbers {

    private static final List<String> WORDS = List.of(
            "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");

    private static final long SMALLEST_WITH_POINT = 10_000;

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
        if (number >= 0 && number < WORDS.size()) {
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

    private static String withPoints(long number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", symbols).format(number);
    }
}
