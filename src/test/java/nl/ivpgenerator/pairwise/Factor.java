package nl.ivpgenerator.pairwise;

import java.util.List;
import nl.ivpgenerator.pack.choice.Choice;

/**
 * One thing in which profiles can differ.
 *
 * @param path the choice; {@code lijst[].veld} for a field of the rows of a list, {@code keuze:lid} for one option of a meerkeuze
 * @param levels what it can be: an option, {@link #IN} or {@link #OUT}, {@link #FILLED} or {@link #ABSENT}, or how many rows
 * @param demands all must hold, or the factor plays no part
 */
record Factor(String path, Choice choice, List<String> levels, List<Demand> demands) {

    static final String IN = "in";
    static final String OUT = "uit";
    static final String FILLED = "+";
    static final String ABSENT = "-";

    /** How many rows {@link #MANY} stands for; some enumerations change at three or four. */
    static final int MANY_ROWS = 5;

    static final String MANY = "veel";

    /** Holds when all pins of one of its ways hold. */
    record Demand(List<List<Pin>> ways) {}

    /** That a factor has this level. */
    record Pin(String path, String level) {}

    /** The number of rows of a level of a list. */
    static int rows(String level) {
        return level.equals(MANY) ? MANY_ROWS : level.equals(ABSENT) ? 0 : Integer.parseInt(level);
    }
}
