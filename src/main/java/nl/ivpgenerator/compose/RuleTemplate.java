package nl.ivpgenerator.compose;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.compose.template.TemplateSource;
import nl.ivpgenerator.pack.Rule;

/**
 * A rule as one template, which writes a record for each time that the rule is broken: the path of the row, the message and the advice. Records
 * and their fields are told apart by the characters that ASCII has for that, which no profile can hold.
 */
final class RuleTemplate {

    /** The name of the row in the expressions of a rule. */
    private static final String ROW = "rij";

    private static final char RECORD = '\u001E';
    private static final char FIELD = '\u001F';
    private static final int FIELDS = 3;

    /**
     * One time that a rule is broken.
     *
     * @param path of the row; empty for a rule that is asked once
     */
    record Breach(String path, String message, String advice) {}

    private RuleTemplate() {}

    static TemplateSource of(Rule rule) {
        return template(rule, RECORD + path(rule) + FIELD + rule.message() + FIELD + rule.advice());
    }

    /** The same without what it would say: writes something when the rule is broken. Most rules are not, and reading their words takes longer than asking. */
    static TemplateSource question(Rule rule) {
        return template(rule, String.valueOf(RECORD));
    }

    private static TemplateSource template(Rule rule, String breach) {
        String asked = "<#if (" + rule.wrong() + ")>" + breach + "</#if>";
        String text = rule.each().isEmpty() ? asked : "<#list " + rule.each() + " as " + ROW + ">" + asked + "</#list>";
        return TemplateSource.ofLine("Toets " + rule.id(), text, rule.place());
    }

    private static String path(Rule rule) {
        if (rule.each().isEmpty()) {
            return "";
        }
        return rule.asksFacts() ? "${" + ROW + "." + ProfileFacts.PATH + "}" : rule.each() + "[${" + ROW + "?index}]";
    }

    /** What such a template wrote. */
    static List<Breach> breaches(String written) {
        List<Breach> breaches = new ArrayList<>();
        for (String one : written.split(String.valueOf(RECORD), -1)) {
            String[] fields = one.split(String.valueOf(FIELD), -1);
            if (fields.length == FIELDS) {
                breaches.add(new Breach(fields[0], fields[1].strip(), fields[2].strip()));
            }
        }
        return breaches;
    }
}
