package nl.ivpgenerator.render.insertion;

import java.util.List;

/**
 * A plan with the passages in it.
 *
 * @param file the Word file; not to be changed
 * @param passages what was put in, in the order of the plan
 * @param contents whether the plan has a table of contents, which does not know the new headings yet
 */
@SuppressWarnings("ArrayRecordComponent")
public record FilledPlan(byte[] file, List<Passage> passages, boolean contents) {

    /**
     * A part that was put in.
     *
     * @param part its id
     * @param heading of the plan, as it stands there
     * @param level of the part's own highest heading; 0 when it has none
     */
    public record Passage(String part, String heading, Spot spot, int level) {}

    public FilledPlan {
        passages = List.copyOf(passages);
    }
}
