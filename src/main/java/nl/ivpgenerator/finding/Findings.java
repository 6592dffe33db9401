package nl.ivpgenerator.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Collects what the steps of one run have to say, so that a user sees every fault at once. Not for several threads. */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();

    public void add(Finding finding) {
        all.add(finding);
    }

    public void addAll(Findings others) {
        all.addAll(others.all);
    }

    public void error(String code, Place place, String message) {
        error(code, place, message, "");
    }

    public void error(String code, Place place, String message, String hint) {
        add(new Finding(Severity.ERROR, code, place, message, hint));
    }

    public void warning(String code, Place place, String message, String hint) {
        add(new Finding(Severity.WARNING, code, place, message, hint));
    }

    public void advice(String code, Place place, String message, String hint) {
        add(new Finding(Severity.ADVICE, code, place, message, hint));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    public long count(Severity severity) {
        return sorted().stream().filter(f -> f.severity() == severity).count();
    }

    /** All findings in the order of their places, each once. */
    public List<Finding> sorted() {
        return List.copyOf(new TreeSet<>(all));
    }
}
