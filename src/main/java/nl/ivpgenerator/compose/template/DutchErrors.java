package nl.ivpgenerator.compose.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.NonBooleanException;
import freemarker.core.NonHashException;
import freemarker.core.NonMethodException;
import freemarker.core.NonNumericalException;
import freemarker.core.NonSequenceException;
import freemarker.core.NonSequenceOrCollectionException;
import freemarker.core.NonStringException;
import freemarker.core.NonStringOrTemplateOutputException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Map;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.Severity;
import org.jspecify.annotations.Nullable;

/** FreeMarker's errors as findings: the place in the template's file and Dutch words; nothing of FreeMarker's English. */
final class DutchErrors {

    private static final Map<Class<? extends TemplateException>, String> EXPECTED = Map.of(
            NonBooleanException.class, "een ja of nee",
            NonNumericalException.class, "een getal",
            NonStringException.class, "een tekst",
            NonStringOrTemplateOutputException.class, "een tekst",
            NonSequenceException.class, "een lijst",
            NonSequenceOrCollectionException.class, "een lijst",
            NonHashException.class, "een groep velden",
            NonMethodException.class, "een hulpfunctie");

    private DutchErrors() {}

    static Finding of(ParseException error, TemplateSource source) {
        return error(
                "sjabloon-onleesbaar",
                source.at(error.getLineNumber(), error.getColumnNumber()),
                source.name() + " is hier niet te lezen.",
                "Kijk of elke <#if> en <#list> gesloten is, en of haakjes en aanhalingstekens kloppen.");
    }

    static Finding of(TemplateException error, TemplateSource source) {
        Place place = place(error, source);
        TemplateFault fault = fault(error);
        if (fault != null) {
            return error(fault.code(), place, source.name() + ": " + fault.dutch(), fault.hint());
        }
        String expression = expression(error);
        if (error instanceof InvalidReferenceException) {
            return missing(expression, place, source);
        }
        String expected = EXPECTED.get(error.getClass());
        return error(
                "sjabloon-fout",
                place,
                source.name() + " kan '" + expression + "' hier niet verwerken"
                        + (expected == null ? "." : ": hier hoort " + expected + "."),
                "");
    }

    static Finding tooDeep(TemplateSource source) {
        return error(
                "sjabloon-te-diep",
                source.place(),
                source.name() + " zit te diep in elkaar.",
                "Haal haakjes en niveaus weg, en laat niets zichzelf aanroepen.");
    }

    private static Finding missing(String expression, Place place, TemplateSource source) {
        return error(
                "ontbrekende-waarde",
                place,
                source.name() + " gebruikt '" + expression + "', maar daar is in het profiel niets ingevuld.",
                "Toets het eerst met <#if " + expression + "??>, of geef de keuze 'open: ja' of een standaard.");
    }

    private static Place place(TemplateException error, TemplateSource source) {
        Integer line = error.getLineNumber();
        Integer column = error.getColumnNumber();
        return line == null || column == null ? source.place() : source.at(line, column);
    }

    private static String expression(TemplateException error) {
        String blamed = error.getBlamedExpressionString();
        return blamed == null ? "deze formule" : blamed;
    }

    private static @Nullable TemplateFault fault(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateFault fault) {
                return fault;
            }
        }
        return null;
    }

    private static Finding error(String code, Place place, String message, String hint) {
        return new Finding(Severity.ERROR, code, place, message, hint);
    }
}
