package nl.ivpgenerator.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ivpgenerator.finding.Findings;
import org.yaml.snakeyaml.error.Mark;

/** Warns for a value that YAML takes for a comment, such as {@code kleur: #154273}: the writer sees a value, the program sees none. */
final class GluedComment {

    private static final Pattern COMMENT = Pattern.compile("[ \\t]+(#[^\\s#].*)");

    private final String text;
    private final Source source;
    private final Findings findings;

    GluedComment(String text, Source source, Findings findings) {
        this.text = text;
        this.source = source;
        this.findings = findings;
    }

    /** @param empty where an empty value stands */
    void check(Mark empty) {
        String line = text.lines().skip(empty.getLine()).findFirst().orElse("");
        if (empty.getColumn() > line.codePointCount(0, line.length())) {
            return;
        }
        int start = line.offsetByCodePoints(0, empty.getColumn());
        Matcher comment = COMMENT.matcher(line.substring(start));
        if (comment.matches()) {
            findings.warning(
                    "waarde-is-opmerking",
                    source.at(empty.getLine(), empty.getColumn() + comment.start(1)),
                    "Alles na # telt niet mee, dus hier staat geen waarde.",
                    "Is het de waarde? Zet die dan tussen aanhalingstekens: \""
                            + comment.group(1).strip() + "\".");
        }
    }
}
