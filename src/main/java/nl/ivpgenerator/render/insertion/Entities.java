package nl.ivpgenerator.render.insertion;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML writes in another way (XML 1.0, 4.1 and 4.6); without a document type there are no others. */
final class Entities {

    private static final Pattern REFERENCE = Pattern.compile("&(#[0-9]+|#x[0-9a-fA-F]+|[a-z]+);");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private Entities() {}

    static String decoded(String xml) {
        return xml.indexOf('&') < 0 ? xml : REFERENCE.matcher(xml).replaceAll(Entities::quotedCharacter);
    }

    private static String quotedCharacter(MatchResult reference) {
        return Matcher.quoteReplacement(character(reference.group(1)));
    }

    private static String character(String name) {
        if (name.startsWith("#x")) {
            return Character.toString(Integer.parseInt(name.substring(2), 16));
        }
        return name.startsWith("#")
                ? Character.toString(Integer.parseInt(name.substring(1)))
                : NAMED.getOrDefault(name, "");
    }
}
