package nl.ivpgenerator.pack.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.pack.choice.Choice.GroupChoice;
import nl.ivpgenerator.pack.choice.Choice.ListChoice;

/**
 * All choices of a pack: a group whose fields are the sections of a profile.
 *
 * @param root the group of all sections, in the order in which a profile shows them
 */
public record ChoiceCatalog(GroupChoice root) {

    /** The choice at a path such as {@code norm.toon}; the fields of a list's rows count as its own ({@code rollen.naam}). */
    public Optional<Choice> find(String path) {
        Choice choice = root;
        for (String key : path.split("\\.", -1)) {
            Choice next = fields(choice).get(key);
            if (next == null) {
                return Optional.empty();
            }
            choice = next;
        }
        return Optional.of(choice);
    }

    /** Every path in the catalog, groups and lists included, in order. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>();
        collect(root, "", paths);
        return List.copyOf(paths);
    }

    private static void collect(Choice choice, String prefix, List<String> into) {
        for (Choice field : fields(choice).values()) {
            into.add(prefix + field.key());
            collect(field, prefix + field.key() + ".", into);
        }
    }

    private static Map<String, Choice> fields(Choice choice) {
        if (choice instanceof GroupChoice group) {
            return group.fields();
        }
        return choice instanceof ListChoice list ? fields(list.row()) : Map.of();
    }
}
