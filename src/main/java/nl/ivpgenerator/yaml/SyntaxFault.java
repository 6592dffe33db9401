package nl.ivpgenerator.yaml;

import java.util.List;
import nl.ivpgenerator.finding.Findings;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in Dutch what the YAML parser could not read, with what to do about it. */
final class SyntaxFault {

    static final String CODE = "yaml-fout";

    private static final String NO_MAPPING = "mapping values are not allowed here";
    private static final String QUOTE = "Is dit gewone tekst? Zet die dan tussen aanhalingstekens.";

    /** Faults that the parser notices later than where they are made. */
    private static final List<String> STARTS =
            List.of("end of stream", "<stream end>", "could not find expected ':'", "document separator");

    /** The first whose words occur in the parser's own account applies. */
    private static final List<Translation> TRANSLATIONS = List.of(
            new Translation(
                    "quoted scalar; found unexpected end of stream",
                    "Dit aanhalingsteken wordt nergens gesloten.",
                    "Zet aan het eind van de tekst hetzelfde aanhalingsteken."),
            new Translation(
                    "(TAB)",
                    "Hier staat een tab.",
                    "Gebruik spaties: spring in met twee spaties, en zet één spatie na een dubbele punt."),
            new Translation(
                    NO_MAPPING,
                    "Hier kan geen dubbele punt met een spatie erachter staan.",
                    "Hoort hij bij de tekst? Zet die dan tussen aanhalingstekens. Controleer anders de inspringing."),
            new Translation(
                    "could not find expected ':'",
                    "Hier staat een sleutel zonder dubbele punt, of de spatie na de dubbele punt ontbreekt.",
                    "Schrijf 'sleutel: waarde'."),
            new Translation(
                    "expected <block end>",
                    "Deze regel past niet bij de regels erboven.",
                    "Controleer of hij evenveel spaties inspringt als de andere regels van dezelfde groep of lijst."),
            new Translation(
                    "sequence entries are not allowed here",
                    "Hier kan geen lijst beginnen.",
                    "Zet het streepje op een nieuwe regel onder de sleutel."),
            new Translation(
                    "mapping keys are not allowed here",
                    "Hier kan geen sleutel staan.",
                    "Zet hem op een nieuwe regel."),
            new Translation(
                    "expected ',' or ']'",
                    "Hier had een komma of ] moeten staan.",
                    "Zet komma's tussen de waarden en sluit de lijst met ]."),
            new Translation(
                    "expected ',' or '}'",
                    "Hier had een komma of } moeten staan.",
                    "Zet komma's tussen de sleutels en sluit de groep met }."),
            new Translation(
                    "unknown escape character",
                    "Een \\ met dit teken erachter heeft geen betekenis.",
                    "Gebruik enkele aanhalingstekens, of schrijf \\\\ voor één \\."),
            new Translation(
                    "escape sequence",
                    "Deze \\-code is niet compleet.",
                    "Gebruik enkele aanhalingstekens, of schrijf \\\\ voor één \\."),
            new Translation("cannot start any token", "Een waarde kan niet met dit teken beginnen.", QUOTE),
            new Translation("while scanning an a", "Een * of & aan het begin heeft hier geen betekenis.", QUOTE),
            new Translation("tag", "Een ! aan het begin heeft hier geen betekenis.", QUOTE),
            new Translation(
                    "block scalar",
                    "Achter | of > kan op deze regel geen tekst staan.",
                    "Zet de tekst op de volgende regels, met twee spaties extra ervoor."),
            new Translation("directive", "Een regel die met % begint heeft hier geen betekenis.", QUOTE),
            new Translation(
                    "document start",
                    "Deze regel past niet bij de rest van het bestand.",
                    "Controleer de inspringing; haal een regel die met % begint weg."),
            new Translation(
                    "unexpected document separator",
                    "Deze regel breekt een tekst tussen aanhalingstekens af.",
                    "Sluit de tekst eerst met hetzelfde aanhalingsteken."),
            new Translation(
                    "node content", "Hier ontbreekt een waarde.", "Vul een waarde in, of haal het leesteken weg."));

    private SyntaxFault() {}

    private record Translation(String words, String message, String hint) {}

    static void report(MarkedYAMLException fault, String text, Source source, Findings findings) {
        if (standsTooDeep(fault, text, source, findings) || missesColon(fault, text, source, findings)) {
            return;
        }
        String account = fault.getContext() + "; " + fault.getProblem();
        Translation translation = TRANSLATIONS.stream()
                .filter(candidate -> account.contains(candidate.words()))
                .findFirst()
                .orElse(new Translation(
                        "", "Dit is geen geldige YAML.", "Vergelijk deze regel met een voorbeeldprofiel."));
        Mark problem = fault.getProblemMark();
        boolean startTells = STARTS.stream().anyMatch(account::contains) && fault.getContextMark() != null;
        Mark mark = startTells || problem == null ? fault.getContextMark() : problem;
        findings.error(
                CODE, mark == null ? source.whole() : source.at(mark), translation.message(), translation.hint());
    }

    /** A key that stands further in than the line above counts as more of that line's value. */
    private static boolean standsTooDeep(MarkedYAMLException fault, String text, Source source, Findings findings) {
        Mark mark = fault.getProblemMark();
        if (mark == null || mark.getLine() == 0 || !NO_MAPPING.equals(fault.getProblem())) {
            return false;
        }
        List<String> around = text.lines().skip(mark.getLine() - 1L).limit(2).toList();
        int depth = indentation(around.get(1));
        if (!around.get(1).matches(" +[^\\s:]+: .*")
                || !around.get(0).contains(": ")
                || depth <= indentation(around.get(0))) {
            return false;
        }
        findings.error(
                CODE,
                source.at(mark.getLine(), depth),
                "Deze regel begint verder naar rechts dan de regel erboven, terwijl die al een waarde heeft.",
                "Laat keuzes die bij elkaar horen op dezelfde plek beginnen.");
        return true;
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Without a space after its colon a line is plain text, and the parser only stumbles over the colon of the next line. */
    private static boolean missesColon(MarkedYAMLException fault, String text, Source source, Findings findings) {
        Mark mark = fault.getProblemMark();
        if (mark == null || mark.getLine() == 0 || !NO_MAPPING.equals(fault.getProblem())) {
            return false;
        }
        int line = mark.getLine() - 1;
        String before = text.lines().skip(line).findFirst().orElse("");
        if (before.isBlank() || before.contains(": ") || before.strip().endsWith(":")) {
            return false;
        }
        int colon = before.indexOf(':');
        int column = colon < 0 ? before.stripTrailing().length() : colon;
        findings.error(
                CODE,
                source.at(line, column),
                "Hier ontbreekt een dubbele punt met een spatie erachter.",
                "Schrijf 'sleutel: waarde'.");
        return true;
    }
}
