package nl.ivpgenerator.compose.language;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import nl.ivpgenerator.compose.model.FillInModel;

/** Helpers that ask what is there. */
final class Presence {

    private Presence() {}

    /** Whether a value is really filled in: not absent, not open, not an empty list. */
    static TemplateModel filledIn(Arguments arguments) throws TemplateModelException {
        TemplateModel value = arguments.optional(0);
        return of(value != null
                && !(value instanceof FillInModel)
                && !(value instanceof TemplateSequenceModel list && list.size() == 0));
    }

    /** Whether this document shows a block. */
    static TemplateModel contains(Arguments arguments) throws TemplateModelException {
        return of(arguments.context().shown().test(arguments.text(0)));
    }

    private static TemplateBooleanModel of(boolean yes) {
        return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
}
