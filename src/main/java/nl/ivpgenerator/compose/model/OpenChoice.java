package nl.ivpgenerator.compose.model;

import nl.ivpgenerator.pack.choice.Choice;
import nl.ivpgenerator.pack.choice.Condition;
import nl.ivpgenerator.profile.Profile;

/** Whether an absent value is printed as a fill-in: the choice has {@code open: ja} and matters in this profile. */
public final class OpenChoice {

    private OpenChoice() {}

    /** @param path of the absent value, for example {@code rollen[0].contact} */
    public static boolean is(Choice choice, String path, Profile profile) {
        return choice.description().open()
                && profile.satisfies(inRow(choice.description().condition(), row(path)));
    }

    private static String row(String path) {
        return path.substring(0, path.lastIndexOf(']') + 1);
    }

    /** The condition with its terms about fields of the same row on the paths of that row. */
    private static Condition inRow(Condition condition, String row) {
        return new Condition(condition.terms().stream()
                .map(term -> term.inRow()
                        ? new Condition.Term(row + "." + term.plainPath(), term.values(), term.place())
                        : term)
                .toList());
    }
}
