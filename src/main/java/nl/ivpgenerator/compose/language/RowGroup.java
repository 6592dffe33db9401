package nl.ivpgenerator.compose.language;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import nl.ivpgenerator.compose.model.Names;
import org.jspecify.annotations.Nullable;

/** Rows with the same value of a field; what {@code per} gives. */
public record RowGroup(@Nullable TemplateModel key, List<TemplateModel> rows) implements TemplateHashModel {

    public static final String KEY = "sleutel";
    public static final String ROWS = "rijen";

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        switch (name) {
            case KEY:
                return key;
            case ROWS:
                return new Sequence(rows);
            default:
                throw Names.unknown(name, "per", List.of(KEY, ROWS));
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
