package nl.ivpgenerator.compose.lint;

import nl.ivpgenerator.compose.template.TemplateSource;
import nl.ivpgenerator.finding.Findings;

/** Takes the findings on one template. */
final class LintReport {

    static final String FORBIDDEN = "sjabloon-verboden";
    static final String UNREADABLE = "sjabloon-onleesbaar";
    static final String MARKUP = "sjabloon-opmaak";
    static final String BARE = "kale-waarde";

    private final TemplateSource source;
    private final Findings findings;
    private boolean clean = true;

    LintReport(TemplateSource source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** @param offset of the character in the template */
    void error(String code, int offset, String message, String hint) {
        clean = false;
        findings.error(code, source.at(offset), source.name() + ": " + message, hint);
    }

    boolean isClean() {
        return clean;
    }
}
