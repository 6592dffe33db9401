package nl.ivpgenerator.compose.model;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** The row that a reference points at: compares as its id, gives the row's fields. */
record RowModel(String id, TemplateHashModel row) implements Unprintable, TemplateHashModel {

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return row.get(key);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public String getAsString() {
        return id;
    }

    @Override
    public String advice() {
        return "Druk een veld ervan af, bijvoorbeeld .naam.";
    }
}
