package nl.ivpgenerator.compose.language;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import nl.ivpgenerator.compose.model.DateModel;
import nl.ivpgenerator.compose.model.FillInModel;
import nl.ivpgenerator.compose.template.MarkdownOutput;

/** Helpers for texts and days. */
final class Words {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** Of documents and formats: nothing that Markdown could take for a mark. */
    private static final String NAME = "[a-z0-9-]+";

    /** Ten years: no planning looks further, and no date leaves the calendar. */
    private static final long MOST_WEEKS = 520;

    private Words() {}

    /** "1 januari 2027", from a date of the profile or a text jjjj-mm-dd of a fact. */
    static TemplateModel date(Arguments arguments) throws TemplateModelException {
        TemplateModel value = arguments.value(0);
        if (value instanceof DateModel || value instanceof FillInModel) {
            return value;
        }
        try {
            return new DateModel(LocalDate.parse(arguments.text(0)));
        } catch (DateTimeParseException e) {
            throw arguments.wrong("een datum, geschreven als jjjj-mm-dd", 0);
        }
    }

    /** The same day of the week so many weeks earlier; open when the day is. */
    static TemplateModel weeksEarlier(Arguments arguments) throws TemplateModelException {
        long weeks = arguments.number(1);
        if (Math.abs(weeks) > MOST_WEEKS) {
            throw arguments.wrong("ten hoogste " + MOST_WEEKS + " weken", 1);
        }
        TemplateModel day = date(arguments);
        return day instanceof DateModel known ? new DateModel(known.date().minusWeeks(weeks)) : day;
    }

    /** The first letter in upper case; both letters of the Dutch "ij", and "Eén" for "één" as spelling asks. */
    static TemplateModel capital(Arguments arguments) throws TemplateModelException {
        Printed printed = Printed.of(arguments.value(0), arguments);
        if (printed.markdown() || printed.text().isEmpty()) {
            return arguments.value(0);
        }
        String text = printed.text();
        if (text.startsWith("één")) {
            return new SimpleScalar("E" + text.substring(1));
        }
        int letters = text.startsWith("ij") ? 2 : Character.charCount(text.codePointAt(0));
        return new SimpleScalar(text.substring(0, letters).toUpperCase(DUTCH) + text.substring(letters));
    }

    /** A link to the file of a document in a format, named by that format. */
    static TemplateModel file(Arguments arguments) throws TemplateModelException {
        String document = arguments.text(0);
        String format = arguments.text(1);
        if (!document.matches(NAME) || !format.matches(NAME)) {
            throw arguments.wrong("een naam van een document en van een formaat", 0);
        }
        return MarkdownOutput.of("[" + format + "](bestand:" + document + "." + format + ")");
    }

    /** A fill-in. */
    static TemplateModel fillIn(Arguments arguments) throws TemplateModelException {
        return FillInModel.of(arguments.text(0), arguments.context().mode());
    }
}
