package nl.ivpgenerator.compose.template;

import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import nl.ivpgenerator.document.MarkdownDialect;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker's output format for Markdown: every {@code ${}} is escaped. It also stands under the names of FreeMarker's own markup formats,
 * so that a template cannot switch to one that leaves Markdown alone.
 */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownOutput> {

    static final MarkdownFormat MARKDOWN = new MarkdownFormat("Markdown");

    private final String name;

    private MarkdownFormat(String name) {
        this.name = name;
    }

    static List<MarkdownFormat> underEveryName() {
        return Stream.concat(
                        Stream.of(MARKDOWN),
                        Stream.of("HTML", "XHTML", "XML", "RTF").map(MarkdownFormat::new))
                .toList();
    }

    @Override
    public void output(String value, Writer out) throws IOException {
        if (out instanceof PassageWriter passage) {
            passage.value(value);
        } else {
            out.write(escapePlainText(value));
        }
    }

    @Override
    public String escapePlainText(String plain) {
        return MarkdownDialect.escape(plain);
    }

    @Override
    protected MarkdownOutput newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String markdown) {
        return new MarkdownOutput(plain, markdown);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }
}
