package nl.ivpgenerator.check;

import nl.ivpgenerator.compose.Assessment;
import nl.ivpgenerator.finding.Findings;

/** The rules of law and consistency that the field knows, as the pack describes them in {@code toetsen/}. */
final class FieldRules implements Check {

    @Override
    public void check(DocumentSet set, Findings findings) {
        new Assessment(set.pack()).assess(set.profile(), findings);
    }
}
