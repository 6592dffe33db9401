package nl.ivpgenerator.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.finding.Finding;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Severity;

/** Shows findings: one line each in the order of their places, and a last line that counts them. */
final class FindingsPrinter {

    private final PrintStream err;

    FindingsPrinter(PrintStream err) {
        this.err = err;
    }

    /** @param quiet whether nothing is said when there are none */
    void print(Findings findings, boolean quiet) {
        findings.sorted().forEach(err::println);
        if (!quiet || !findings.sorted().isEmpty()) {
            err.println(count(findings));
        }
    }

    private static String count(Findings findings) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (findings.count(severity) > 0) {
                counts.add(severity.count(findings.count(severity)));
            }
        }
        return counts.isEmpty() ? "Geen bevindingen." : String.join(", ", counts) + ".";
    }

    /** The findings for other programs; what is not known is left out. */
    static List<Map<String, Object>> json(Findings findings) {
        return findings.sorted().stream().map(FindingsPrinter::json).toList();
    }

    private static Map<String, Object> json(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ernst", finding.severity().dutch());
        json.put("code", finding.code());
        json.put("bestand", finding.place().file());
        if (finding.place().line() > 0) {
            json.put("regel", finding.place().line());
        }
        if (finding.place().column() > 0) {
            json.put("kolom", finding.place().column());
        }
        json.put("bericht", finding.message());
        if (!finding.hint().isEmpty()) {
            json.put("aanwijzing", finding.hint());
        }
        return json;
    }
}
