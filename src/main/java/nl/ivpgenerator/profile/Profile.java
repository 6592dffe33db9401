package nl.ivpgenerator.profile;

import java.nio.file.Path;
import java.util.Optional;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.choice.Condition;
import nl.ivpgenerator.profile.Value.Group;

/**
 * A municipality's choices, complete with defaults and valid.
 *
 * @param name the file name without {@code .yaml}: the name of the output folder
 * @param folder the folder that pictures are named from
 * @param place the profile file as users see it
 * @param root all sections
 */
public record Profile(String name, Path folder, Place place, Group root) {

    /** The value at a path such as {@code norm.toon} or {@code rollen[0].naam}; empty when nothing is filled in. */
    public Optional<Value> find(String path) {
        return Conditions.find(root, path);
    }

    /** Whether all terms of the condition hold. */
    public boolean satisfies(Condition condition) {
        return Conditions.hold(condition, root, root);
    }

    /** Where the value at a path was chosen; the profile itself when it was not. */
    public Place placeOf(String path) {
        return find(path).map(value -> value.origin().place()).orElse(place);
    }
}
