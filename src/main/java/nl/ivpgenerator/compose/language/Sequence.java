package nl.ivpgenerator.compose.language;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that a helper made. */
record Sequence(List<? extends TemplateModel> items) implements TemplateSequenceModel {

    @Override
    public @Nullable TemplateModel get(int index) {
        return index >= 0 && index < items.size() ? items.get(index) : null;
    }

    @Override
    public int size() {
        return items.size();
    }
}
