package nl.ivpgenerator.check;

import nl.ivpgenerator.finding.Findings;

/** One rule for a profile and the documents that follow from it. */
@FunctionalInterface
public interface Check {

    /** Adds a finding for each place that breaks the rule. */
    void check(DocumentSet set, Findings findings);
}
