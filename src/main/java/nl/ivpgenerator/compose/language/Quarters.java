package nl.ivpgenerator.compose.language;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import nl.ivpgenerator.profile.Planning;
import nl.ivpgenerator.profile.Planning.Quarter;

/** Helpers for a planning in quarters. */
final class Quarters {

    private Quarters() {}

    static TemplateModel between(Arguments arguments) throws TemplateModelException {
        return new Sequence(Planning.between(quarter(arguments, 0), quarter(arguments, 1)).stream()
                .map(quarter -> new SimpleScalar(quarter.toString()))
                .toList());
    }

    /** "het eerste kwartaal van 2027", or with a last one "het eerste tot en met het derde kwartaal van 2027". */
    static TemplateModel inWords(Arguments arguments) throws TemplateModelException {
        Quarter first = quarter(arguments, 0);
        return new SimpleScalar(arguments.has(1) ? first.dutchUntil(quarter(arguments, 1)) : first.dutch());
    }

    /** "start", "loopt", "gereed", "start en gereed" or nothing. */
    static TemplateModel standing(Arguments arguments) throws TemplateModelException {
        Quarter from = quarter(arguments, 0);
        Quarter to = quarter(arguments, 1);
        return new SimpleScalar(
                Planning.standing(from, to, quarter(arguments, 2)).dutch());
    }

    private static Quarter quarter(Arguments arguments, int index) throws TemplateModelException {
        return Quarter.parse(arguments.text(index))
                .orElseThrow(() -> arguments.wrong("een kwartaal, geschreven als 2027-K1", index));
    }
}
