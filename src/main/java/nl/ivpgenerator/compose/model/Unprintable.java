package nl.ivpgenerator.compose.model;

import freemarker.core.MarkupOutputFormat;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.Writer;
import nl.ivpgenerator.compose.template.TemplateFault;

/**
 * A value that compares as its id but is not to be printed: an option or a row. It passes for markup of a format that refuses to be converted;
 * that is the only place where FreeMarker tells printing from comparing.
 */
interface Unprintable extends TemplateScalarModel, TemplateMarkupOutputModel<Unprintable> {

    /** The code of the finding for printing a choice or row as it is. */
    String CODE = "kale-waarde";

    /** What to write instead, in Dutch. */
    String advice();

    @Override
    default MarkupOutputFormat<Unprintable> getOutputFormat() {
        return Refusal.FORMAT;
    }

    /** Refuses everything. */
    final class Refusal extends MarkupOutputFormat<Unprintable> {

        private static final Refusal FORMAT = new Refusal();

        @Override
        public String getSourcePlainText(Unprintable value) throws TemplateModelException {
            throw new TemplateFault(
                    CODE, "'" + value.getAsString() + "' is een code en geen tekst voor een document.", value.advice());
        }

        @Override
        public String getMarkupString(Unprintable value) throws TemplateModelException {
            return getSourcePlainText(value);
        }

        @Override
        public void output(Unprintable value, Writer out) throws TemplateModelException {
            getSourcePlainText(value);
        }

        @Override
        public Unprintable concat(Unprintable first, Unprintable second) throws TemplateModelException {
            getSourcePlainText(first);
            return second;
        }

        @Override
        public boolean isEmpty(Unprintable value) {
            return false;
        }

        @Override
        public Unprintable fromPlainTextByEscaping(String text) throws TemplateModelException {
            throw new TemplateFault(
                    CODE,
                    "hier staat een keuze of rij die geen tekst voor een document is.",
                    "Druk .tekst of .titel van de keuze af, of een veld van de rij.");
        }

        @Override
        public Unprintable fromMarkup(String text) {
            throw new IllegalStateException("an unprintable value is never printed");
        }

        @Override
        public void output(String text, Writer out) {
            throw new IllegalStateException("an unprintable value is never printed");
        }

        @Override
        public String escapePlainText(String text) {
            throw new IllegalStateException("an unprintable value is never printed");
        }

        @Override
        public boolean isLegacyBuiltInBypassed(String builtIn) {
            return false;
        }

        @Override
        public boolean isAutoEscapedByDefault() {
            return true;
        }

        @Override
        public boolean isOutputFormatMixingAllowed() {
            return false;
        }

        @Override
        public String getName() {
            return "unprintable";
        }

        @Override
        public String getMimeType() {
            return "text/plain";
        }
    }
}
