package nl.ivpgenerator.compose.lint;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ivpgenerator.compose.template.TemplateSource;
import nl.ivpgenerator.finding.Suggestion;

/** Looks whether the blocks exist that a template names: {@code [](#blok:norm/kern)} and {@code bevat("norm/kern")}. */
final class BlockReferences {

    private static final Pattern REFERENCE =
            Pattern.compile("#blok:([^)\\s]*)\\)|\\bbevat\\(\\s*[\"']([^\"']*)[\"']\\s*\\)");

    private BlockReferences() {}

    static void check(TemplateSource source, Set<String> blocks, LintReport report) {
        Matcher matcher = REFERENCE.matcher(source.text());
        while (matcher.find()) {
            int group = matcher.group(1) == null ? 2 : 1;
            String id = matcher.group(group);
            if (!blocks.contains(id)) {
                report.error(
                        "onbekend-blok",
                        matcher.start(group),
                        ("blok '" + id + "' bestaat niet. " + Suggestion.sentence(id, blocks)).strip(),
                        "");
            }
        }
    }
}
