package nl.ivpgenerator.compose.language;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a text speaks to its reader. Texts are written with "u"; a municipality may prefer "je" for text that everybody reads. */
final class Address {

    private static final String INFORMAL = "je";

    /** A verb before its subject loses its t before "je"; verbs that never have one, such as "mag", and other verbs stay. */
    private static final Map<String, String> BEFORE_SUBJECT = Map.ofEntries(
            Map.entry("bent", "ben"),
            Map.entry("hebt", "heb"),
            Map.entry("wilt", "wil"),
            Map.entry("kunt", "kun"),
            Map.entry("zult", "zul"),
            Map.entry("gaat", "ga"),
            Map.entry("komt", "kom"),
            Map.entry("vindt", "vind"),
            Map.entry("krijgt", "krijg"),
            Map.entry("houdt", "houd"));

    private static final Pattern INVERTED =
            Pattern.compile("\\b(" + String.join("|", BEFORE_SUBJECT.keySet()) + ") u\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern READER = Pattern.compile("\\b([Uu])(w|zelf)?\\b");

    private Address() {}

    /** The text as it is for "u", and in the words for "je". */
    static TemplateModel as(Arguments arguments) throws TemplateModelException {
        Printed printed = Printed.of(arguments.value(0), arguments);
        if (printed.markdown() || !arguments.text(1).equals(INFORMAL)) {
            return arguments.value(0);
        }
        return new SimpleScalar(informal(printed.text()));
    }

    private static String informal(String text) {
        String inverted = INVERTED.matcher(text).replaceAll(Address::inverted);
        return READER.matcher(inverted)
                .replaceAll(word ->
                        (word.group(1).equals("U") ? "Je" : INFORMAL) + ("zelf".equals(word.group(2)) ? "zelf" : ""));
    }

    private static String inverted(MatchResult match) {
        String verb = match.group(1);
        String stem = BEFORE_SUBJECT.get(verb.substring(0, 1).toLowerCase(Locale.ROOT) + verb.substring(1));
        return stem == null ? match.group() : verb.charAt(0) + stem.substring(1) + " " + INFORMAL;
    }
}
