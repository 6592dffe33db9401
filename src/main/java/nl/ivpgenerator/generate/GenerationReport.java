package nl.ivpgenerator.generate;

import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.compose.OpenPoints;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.output.WrittenFile;

/**
 * What came of one profile.
 *
 * @param profile the profile's name: its file name without extension
 * @param files what happened to each file; empty when faults stopped the run or when nothing was to be written
 * @param openPoints what still asks for an answer; absent when faults stopped the run
 */
public record GenerationReport(
        String profile, Findings findings, List<WrittenFile> files, Optional<OpenPoints> openPoints) {

    public GenerationReport {
        files = List.copyOf(files);
    }

    static GenerationReport refused(String profile, Findings findings) {
        return new GenerationReport(profile, findings, List.of(), Optional.empty());
    }
}
