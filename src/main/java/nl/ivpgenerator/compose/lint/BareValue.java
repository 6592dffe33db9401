package nl.ivpgenerator.compose.lint;

import nl.ivpgenerator.compose.lint.StaticType.Anything;
import nl.ivpgenerator.compose.lint.StaticType.Chosen;
import nl.ivpgenerator.compose.lint.StaticType.OneOption;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Choice.AmountChoice;
import nl.ivpgenerator.pack.choice.Choice.DateChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pack.choice.Choice.NumberChoice;
import nl.ivpgenerator.pack.choice.Choice.ParagraphsChoice;
import nl.ivpgenerator.pack.choice.Choice.SelectChoice;
import nl.ivpgenerator.pack.choice.Choice.TextChoice;
import nl.ivpgenerator.pack.choice.Choice.YesNoChoice;

/** Refuses to use a value as text that has none: a choice, a list, a row. */
final class BareValue {

    private BareValue() {}

    static void check(StaticType type, int offset, LintReport report) {
        String advice = advice(type);
        if (!advice.isEmpty()) {
            report.error(LintReport.BARE, offset, "deze waarde is zelf geen tekst.", advice);
        }
    }

    private static String advice(StaticType type) {
        if (type instanceof OneOption) {
            return "Druk .tekst of .titel af.";
        } else if (type instanceof Chosen chosen) {
            return advice(chosen.choice());
        } else if (type instanceof Anything) {
            return "";
        } else if (type instanceof StaticType.ListOf) {
            return "Gebruik opsomming(...) of <#list>.";
        }
        return "Druk een veld ervan af, bijvoorbeeld .naam.";
    }

    private static String advice(Choice choice) {
        if (choice instanceof TextChoice
                || choice instanceof NumberChoice
                || choice instanceof DateChoice
                || choice instanceof ParagraphsChoice) {
            return "";
        } else if (choice instanceof SelectChoice) {
            return "Druk .tekst of .titel af.";
        } else if (choice instanceof AmountChoice) {
            return "Gebruik bedrag(...).";
        } else if (choice instanceof YesNoChoice) {
            return "Gebruik <#if>.";
        } else if (choice instanceof ListChoice || choice instanceof MultiSelectChoice) {
            return "Gebruik opsomming(...) of <#list>.";
        }
        return "Druk een veld ervan af, bijvoorbeeld .naam.";
    }
}
