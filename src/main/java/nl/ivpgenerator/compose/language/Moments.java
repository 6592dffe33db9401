package nl.ivpgenerator.compose.language;

import freemarker.template.SimpleNumber;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import nl.ivpgenerator.compose.model.DateModel;
import nl.ivpgenerator.compose.model.FillInModel;
import nl.ivpgenerator.profile.Planning.Quarter;

/** Helpers that compare days and quarters. */
final class Moments {

    private static final int MONTHS_IN_QUARTER = 3;

    private Moments() {}

    /** Whether the first lies before the second: two days, two quarters, or the quarter in which a day lies. What is still open is not earlier. */
    static TemplateModel earlier(Arguments arguments) throws TemplateModelException {
        TemplateModel first = arguments.value(0);
        TemplateModel second = arguments.value(1);
        if (first instanceof FillInModel || second instanceof FillInModel) {
            return TemplateBooleanModel.FALSE;
        }
        boolean earlier = first instanceof DateModel from && second instanceof DateModel to
                ? from.date().isBefore(to.date())
                : quarter(arguments, 0).compareTo(quarter(arguments, 1)) < 0;
        return earlier ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }

    /** The year of a day or quarter. */
    static TemplateModel year(Arguments arguments) throws TemplateModelException {
        return new SimpleNumber(quarter(arguments, 0).year());
    }

    private static Quarter quarter(Arguments arguments, int index) throws TemplateModelException {
        if (arguments.value(index) instanceof DateModel day) {
            LocalDate date = day.date();
            return new Quarter(date.getYear(), (date.getMonthValue() - 1) / MONTHS_IN_QUARTER + 1);
        }
        return Quarter.parse(arguments.text(index))
                .orElseThrow(() -> arguments.wrong("een datum, of een kwartaal geschreven als 2027-K1", index));
    }
}
