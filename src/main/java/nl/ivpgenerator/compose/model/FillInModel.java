package nl.ivpgenerator.compose.model;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import nl.ivpgenerator.compose.template.MarkdownOutput;
import nl.ivpgenerator.compose.template.Mode;
import nl.ivpgenerator.document.MarkdownDialect;

/**
 * Something that is only known later. It prints as a fill-in, as do its fields, and compares as an empty text: {@code x == "ja"} is false
 * and {@code x?has_content} too, while {@code x??} is true.
 */
public final class FillInModel extends MarkdownOutput implements TemplateHashModel, TemplateScalarModel {

    private FillInModel(String markdown) {
        super(markdown);
    }

    /** @param description what is to be filled in */
    public static FillInModel of(String description, Mode mode) {
        return new FillInModel(
                mode == Mode.PLAIN
                        ? "[" + description + "]"
                        : "[" + MarkdownDialect.escape(description.strip()) + "](invul:)");
    }

    @Override
    public TemplateModel get(String key) {
        return this;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public String getAsString() {
        return "";
    }
}
