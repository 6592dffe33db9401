package nl.ivpgenerator.generate;

import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.output.WrittenFile;

/**
 * What came of filling a plan.
 *
 * @param file what was written; nothing after a fault
 * @param inserted what was put in, in the order of the plan
 * @param left the parts that the profile has and that it gives no place in the plan
 * @param contents whether the plan has a table of contents, which does not know the new headings yet
 */
public record FillReport(
        Findings findings, Optional<WrittenFile> file, List<Inserted> inserted, List<String> left, boolean contents) {

    /**
     * A part that was put in.
     *
     * @param heading of the plan, as it stands there
     * @param direct whether it stands right below that heading, and not after the text that was there
     * @param level of the part's own highest heading; 0 when it has none
     */
    public record Inserted(String part, String heading, boolean direct, int level) {}

    public FillReport {
        inserted = List.copyOf(inserted);
        left = List.copyOf(left);
    }

    static FillReport refused(Findings findings) {
        return new FillReport(findings, Optional.empty(), List.of(), List.of(), false);
    }
}
