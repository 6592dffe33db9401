package nl.ivpgenerator.render.word;

import java.util.Map;
import java.util.Set;
import nl.ivpgenerator.render.Role;

/**
 * The styles that a file has already.
 *
 * @param ids the identifiers of the styles for the roles that were found
 * @param characters the identifier of the standard for text; empty when the file has none
 * @param tables the identifier of the standard for tables; empty when the file has none
 * @param taken all identifiers
 */
public record FileStyles(Map<Role, String> ids, String characters, String tables, Set<String> taken) {

    /** A file without styles gets all of ours, and these standards. */
    static final FileStyles NONE = new FileStyles(Map.of(), "DefaultParagraphFont", "TableNormal", Set.of());

    public FileStyles {
        ids = Map.copyOf(ids);
        taken = Set.copyOf(taken);
    }
}
