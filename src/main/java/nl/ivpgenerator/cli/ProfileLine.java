package nl.ivpgenerator.cli;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.compose.OpenPoints;
import nl.ivpgenerator.finding.Severity;
import nl.ivpgenerator.generate.GenerationReport;
import nl.ivpgenerator.generate.Outcome.Standing;

/** What came of one profile, in one line, for a run over several. */
final class ProfileLine {

    private ProfileLine() {}

    /** What was found in a profile and what it leaves open. */
    static String of(GenerationReport report) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            add(parts, report.findings().count(severity), severity);
        }
        report.openPoints().ifPresent(points -> parts.addAll(numbers(points)));
        return line(report.profile(), parts) + (report.openPoints().isEmpty() ? " Er is niets geschreven." : "");
    }

    /** What an earlier run found in a profile of which everything is there already. */
    static String of(Standing standing) {
        List<String> parts = new ArrayList<>(List.of("stond er al"));
        add(parts, standing.told().warnings(), Severity.WARNING);
        add(parts, standing.told().advices(), Severity.ADVICE);
        return line(standing.name(), parts);
    }

    /** How much a profile leaves open; nothing of what it leaves nothing open. */
    static List<String> numbers(OpenPoints points) {
        List<String> numbers = new ArrayList<>();
        addNumber(numbers, points.fillIns().size(), "nog in te vullen");
        addNumber(numbers, points.defaults().size(), "door niemand gekozen");
        addNumber(numbers, points.unread().size(), "ingevuld maar niet gebruikt");
        return numbers;
    }

    private static void add(List<String> parts, long number, Severity severity) {
        if (number > 0) {
            parts.add(severity.count(number));
        }
    }

    private static void addNumber(List<String> numbers, int number, String what) {
        if (number > 0) {
            numbers.add(number + " " + what);
        }
    }

    static String line(String profile, List<String> parts) {
        return profile + ": " + (parts.isEmpty() ? "geen bevindingen" : String.join(", ", parts)) + ".";
    }
}
