package nl.ivpgenerator.compose.language;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.compose.template.TemplateFault;
import nl.ivpgenerator.yaml.WholeNumber;
import org.jspecify.annotations.Nullable;

/** The values that a helper is called with; a value of the wrong kind becomes a fault that says how to call it. */
final class Arguments {

    private final Helper helper;
    private final List<?> given;
    private final HelperContext context;

    Arguments(Helper helper, List<?> given, HelperContext context) {
        this.helper = helper;
        this.given = given;
        this.context = context;
    }

    HelperContext context() {
        return context;
    }

    boolean has(int index) {
        return index < given.size();
    }

    /** The value, or null when nothing is filled in. */
    @Nullable
    TemplateModel optional(int index) {
        return (TemplateModel) given.get(index);
    }

    TemplateModel value(int index) throws TemplateModelException {
        TemplateModel value = optional(index);
        if (value == null) {
            throw absent(context.lastAbsent().get());
        }
        return value;
    }

    /** The text of a value as it would be printed. */
    String text(int index) throws TemplateModelException {
        return Printed.of(value(index), this).plain();
    }

    List<TemplateModel> list(int index) throws TemplateModelException {
        TemplateModel value = value(index);
        List<TemplateModel> items = new ArrayList<>();
        if (value instanceof TemplateSequenceModel sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                items.add(sequence.get(i));
            }
        } else if (value instanceof TemplateCollectionModel collection) {
            for (TemplateModelIterator iterator = collection.iterator(); iterator.hasNext(); ) {
                items.add(iterator.next());
            }
        } else {
            throw wrong("een lijst", index);
        }
        return items;
    }

    /** A whole number; facts hold their numbers as text. */
    long number(int index) throws TemplateModelException {
        TemplateModel value = value(index);
        if (value instanceof TemplateNumberModel number) {
            return number.getAsNumber().longValue();
        }
        return WholeNumber.of(Printed.of(value, this).plain()).orElseThrow(() -> wrong("een getal", index));
    }

    TemplateFault wrong(String expected, int index) {
        return new TemplateFault(
                Helper.WRONG_USE,
                "'" + helper.dutch() + "' verwacht op plaats " + (index + 1) + " " + expected + ".",
                helper.hint());
    }

    TemplateFault wrong(String message) {
        return new TemplateFault(Helper.WRONG_USE, "'" + helper.dutch() + "' " + message, helper.hint());
    }

    TemplateFault absent(String path) {
        return new TemplateFault(
                "ontbrekende-waarde",
                "'" + helper.dutch() + "' gebruikt '" + path + "', maar daar is niets ingevuld.",
                "Toets het eerst met ??, of geef de keuze 'open: ja' of een standaard.");
    }
}
