package nl.ivpgenerator.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.ivpgenerator.compose.OpenPoints;
import nl.ivpgenerator.compose.OpenPoints.Point;

/**
 * Shows what a municipality still has to look at after its documents were made or checked. What is to be filled in gets a line each; the
 * choices that nobody made are many, and get a line per section.
 */
final class OpenPointsPrinter {

    private final PrintStream err;
    private final boolean many;

    /** @param many whether the run is about several profiles, so that of each only the numbers are shown */
    OpenPointsPrinter(PrintStream err, boolean many) {
        this.err = err;
        this.many = many;
    }

    void print(String profile, OpenPoints points) {
        if (many) {
            printNumbers(profile, points);
        } else {
            printAll(profile, points);
        }
    }

    private void printAll(String profile, OpenPoints points) {
        if (!points.fillIns().isEmpty()) {
            err.println(heading(profile, "nog in te vullen", points.fillIns()));
            Table table = new Table();
            points.fillIns().forEach(point -> table.row(point.path(), point.title()));
            table.lines("  ").forEach(err::println);
        }
        bySection(profile, "door niemand gekozen, dus geldt de standaard", points.defaults());
        bySection(profile, "ingevuld, maar niet gebruikt in deze documenten", points.unread());
    }

    private void printNumbers(String profile, OpenPoints points) {
        List<String> numbers = ProfileLine.numbers(points);
        if (!numbers.isEmpty()) {
            err.println(ProfileLine.line(profile, numbers));
        }
    }

    private void bySection(String profile, String what, List<Point> points) {
        if (points.isEmpty()) {
            return;
        }
        Map<String, Set<String>> sections = new TreeMap<>();
        for (Point point : points) {
            String path = point.path().replaceAll("\\[\\d+]", "");
            int dot = path.indexOf('.');
            Set<String> names =
                    sections.computeIfAbsent(dot < 0 ? path : path.substring(0, dot), section -> new TreeSet<>());
            if (dot >= 0) {
                names.add(path.substring(dot + 1));
            }
        }
        err.println(heading(profile, what, points));
        sections.forEach((section, names) ->
                err.println("  " + section + (names.isEmpty() ? "" : ": " + String.join(", ", names))));
    }

    private static String heading(String profile, String what, List<Point> points) {
        return profile + ": " + what + " (" + points.size() + "):";
    }
}
