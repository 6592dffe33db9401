package nl.ivpgenerator.generate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.compose.OpenPoints;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.readability.Readability;

/**
 * What can be said of one profile.
 *
 * @param profile the profile's name: its file name without extension
 * @param openPoints what still asks for an answer; absent after a fault
 * @param readability by document, in order; empty after a fault
 */
public record CheckReport(
        String profile, Findings findings, Optional<OpenPoints> openPoints, Map<String, Readability> readability) {

    public CheckReport {
        readability = Collections.unmodifiableMap(new LinkedHashMap<>(readability));
    }
}
