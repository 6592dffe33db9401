package nl.ivpgenerator.compose.template;

import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** Text that is Markdown already: values of which every piece has been escaped, and fill-ins. */
public class MarkdownOutput extends CommonTemplateMarkupOutputModel<MarkdownOutput> {

    protected MarkdownOutput(String markdown) {
        super(null, markdown);
    }

    MarkdownOutput(@Nullable String plain, @Nullable String markdown) {
        super(plain, markdown);
    }

    /** @param markdown of which the caller has escaped every value */
    public static MarkdownOutput of(String markdown) {
        return new MarkdownOutput(markdown);
    }

    public String markdown() throws TemplateModelException {
        return MarkdownFormat.MARKDOWN.getMarkupString(this);
    }

    @Override
    public MarkdownFormat getOutputFormat() {
        return MarkdownFormat.MARKDOWN;
    }
}
