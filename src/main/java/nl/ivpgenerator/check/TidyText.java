package nl.ivpgenerator.check;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.document.DocumentText;
import nl.ivpgenerator.document.DocumentText.Line;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.readability.Sentences;

/** No holes or slips in composed text: double blanks, a blank before a comma, a repeated word, a sentence that starts small. */
final class TidyText implements Check {

    private static final Map<String, Pattern> SLIPS = Map.of(
            "twee spaties achter elkaar", Pattern.compile("\\S {2,}\\S"),
            "een spatie vóór een leesteken", Pattern.compile("\\S [,.;:!?](?=\\s|$)"),
            "twee leestekens achter elkaar", Pattern.compile("[,;:]\\s*[,;:.]|(?<![.])\\.\\.(?![.])"),
            "lege haakjes", Pattern.compile("\\(\\s*\\)"),
            "tweemaal hetzelfde woord",
                    Pattern.compile(
                            "(?iu)(?<![\\p{L}'’-])(de|het|een|en|of|van|in|op|met|voor|aan|door|is|wij)\\s+\\1(?![\\p{L}'’-])"),
            "een teken van een sjabloon", Pattern.compile("\\$\\{|<#|\\[#|\\bnull\\b"),
            "een zin die met een kleine letter begint",
                    Pattern.compile("[.?!](?= \\p{Ll}{3})(?<!([.\\d]|\\b(?:" + Sentences.ABBREVIATED + "))[.?!])"));

    @Override
    public void check(DocumentSet set, Findings findings) {
        for (MadeDocument made : set.documents()) {
            DocumentText text = DocumentText.of(made.document());
            Stream.concat(text.lines().stream(), text.notes().stream())
                    .forEach(line -> check(set, made, line, findings));
        }
    }

    private static void check(DocumentSet set, MadeDocument made, Line line, Findings findings) {
        SLIPS.forEach((slip, pattern) -> {
            Matcher match = pattern.matcher(line.text());
            if (match.find()) {
                report(set, made, line, slip, match.start(), findings);
            }
        });
    }

    private static void report(DocumentSet set, MadeDocument made, Line line, String slip, int at, Findings findings) {
        findings.warning(
                "slordige-tekst",
                Spots.place(set, made, line.spot()),
                "In " + Spots.name(made, line.spot()) + " staat " + slip + ": “" + Excerpt.around(line.text(), at)
                        + "”.",
                "Pas de waarde in het profiel of de zin in het blok aan.");
    }
}
