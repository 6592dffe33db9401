package nl.ivpgenerator.compose.language;

import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import nl.ivpgenerator.compose.model.OptionModel;
import nl.ivpgenerator.compose.template.MarkdownOutput;
import nl.ivpgenerator.compose.template.Mode;
import nl.ivpgenerator.document.MarkdownDialect;

/**
 * What a value prints.
 *
 * @param text plain text, or Markdown when it is a fill-in
 * @param markdown whether the text is Markdown
 */
record Printed(String text, boolean markdown) {

    static Printed plain(String text) {
        return new Printed(text, false);
    }

    static Printed of(TemplateModel value, Arguments arguments) throws TemplateModelException {
        if (value instanceof MarkdownOutput output) {
            return new Printed(output.markdown(), true);
        } else if (value instanceof OptionModel option) {
            return plain(option.option().text());
        } else if (value instanceof TemplateNumberModel number) {
            return plain(Long.toString(number.getAsNumber().longValue()));
        } else if (value instanceof TemplateBooleanModel answer) {
            return plain(answer.getAsBoolean() ? "ja" : "nee");
        } else if (value instanceof TemplateScalarModel scalar && !(value instanceof TemplateMarkupOutputModel)) {
            return plain(scalar.getAsString());
        }
        throw arguments.wrong("kan een lijst of rij niet afdrukken; noem een veld ervan, bijvoorbeeld \"naam\".");
    }

    /** The plain text; that of a fill-in is empty. */
    String plain() {
        return markdown ? "" : text;
    }

    /** Several after each other as one value, in which what was plain stays plain. */
    static TemplateModel join(List<Printed> pieces, Mode mode) {
        StringBuilder text = new StringBuilder();
        boolean markdown = pieces.stream().anyMatch(Printed::markdown);
        for (Printed piece : pieces) {
            text.append(
                    markdown && !piece.markdown() && mode != Mode.PLAIN
                            ? MarkdownDialect.escape(piece.text())
                            : piece.text());
        }
        return markdown ? MarkdownOutput.of(text.toString()) : new SimpleScalar(text.toString());
    }
}
