package nl.ivpgenerator.compose.model;

import java.util.Collection;
import nl.ivpgenerator.compose.template.TemplateFault;
import nl.ivpgenerator.finding.Suggestion;

/** The message for a name that does not exist; at load and at run the same. */
public final class Names {

    public static final String UNKNOWN = "onbekende-naam";

    private static final int SHOWN = 40;

    private Names() {}

    /**
     * @param name the name as written
     * @param owner what it would belong to, for example {@code norm}; empty for the names at the top
     */
    public static TemplateFault unknown(String name, String owner, Collection<String> known) {
        return new TemplateFault(UNKNOWN, message(name, owner, known), hint(known));
    }

    public static String message(String name, String owner, Collection<String> known) {
        String where = owner.isEmpty() ? "" : " in '" + owner + "'";
        return ("'" + name + "' bestaat niet" + where + ". " + Suggestion.sentence(name, known)).strip();
    }

    public static String hint(Collection<String> known) {
        if (known.isEmpty()) {
            return "";
        }
        String names = String.join(", ", known.stream().limit(SHOWN).toList());
        return "Mogelijk zijn: " + names + (known.size() > SHOWN ? ", ..." : ".");
    }
}
