package nl.ivpgenerator.profile;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Condition;
import nl.ivpgenerator.profile.Value.Group;
import nl.ivpgenerator.profile.Value.Origin;
import nl.ivpgenerator.yaml.Naming;
import nl.ivpgenerator.yaml.YamlNode;

/**
 * The spot in a profile that a value is read for.
 *
 * @param path for example {@code rollen[0].naam}; empty for the profile itself
 * @param standard whether a default of the pack is read
 * @param demands what must hold for the spot to matter: its own condition last, after those of the groups around it
 * @param row path of the row around it; empty outside lists
 */
record Slot(String path, boolean standard, List<Demand> demands, String row) {

    static final Slot ROOT = new Slot("", false, List.of(), "");

    /** A condition with the path of the row that its terms about the same row ask. */
    record Demand(Condition condition, String row) {

        boolean holds(Group root) {
            Group around = Conditions.find(root, row).orElse(root) instanceof Group group ? group : root;
            return Conditions.hold(condition, root, around);
        }
    }

    Slot {
        demands = List.copyOf(demands);
    }

    Slot field(Choice choice, boolean fromPack) {
        List<Demand> all = new ArrayList<>(demands);
        all.add(new Demand(choice.description().condition(), row));
        String below = path.isEmpty() ? choice.key() : path + "." + choice.key();
        return new Slot(below, standard || fromPack, all, row);
    }

    Slot row(int index, boolean fromPack) {
        String below = path + "[" + index + "]";
        return new Slot(below, standard || fromPack, demands, below);
    }

    boolean matters(Group root) {
        return demands.stream().allMatch(demand -> demand.holds(root));
    }

    /** The path as users know it: without the numbers of rows. */
    String shown() {
        return Naming.withoutRows(path);
    }

    boolean isRow() {
        return path.endsWith("]");
    }

    Origin origin(YamlNode node) {
        return new Origin(node.place(), standard, node.history());
    }

    Origin absent(Place place) {
        return new Origin(place, true, List.of());
    }
}
