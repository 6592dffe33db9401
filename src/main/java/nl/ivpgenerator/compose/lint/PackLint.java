package nl.ivpgenerator.compose.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ivpgenerator.compose.model.Shape;
import nl.ivpgenerator.compose.template.TemplateEngine;
import nl.ivpgenerator.compose.template.TemplateSource;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.choice.Choice;

/** Checks templates of a pack one by one. */
public final class PackLint {

    private final TemplateEngine engine = new TemplateEngine();
    private final TypeTable types;
    private final Set<String> blocks;
    private final Findings findings;

    /**
     * @param sections the sections that templates see
     * @param facts the names of facts that are no values of the profile, each with the names in it
     */
    public PackLint(TemplatePack pack, Map<String, Choice> sections, Map<String, Shape> facts, Findings findings) {
        this.types = new TypeTable(sections, pack.choices(), pack.knowledge(), facts);
        this.blocks = pack.blocks().keySet();
        this.findings = findings;
    }

    /** @param markdown whether the template writes Markdown rather than plain text */
    public void check(TemplateSource source, boolean markdown) {
        LintReport report = new LintReport(source, findings);
        List<Piece> pieces = TemplateScanner.scan(source.text());
        new TemplateCheck(source, pieces, types, report).check();
        BlockReferences.check(source, blocks, report);
        if (markdown) {
            MarkdownRules.check(source, pieces, report);
        }
        if (report.isClean()) {
            engine.reads(source, findings);
        }
    }
}
