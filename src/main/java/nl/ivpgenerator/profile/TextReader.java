package nl.ivpgenerator.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.Quote;
import nl.ivpgenerator.pack.choice.AuthorPattern;
import nl.ivpgenerator.pack.choice.Choice.ParagraphsChoice;
import nl.ivpgenerator.pack.choice.Choice.TextChoice;
import nl.ivpgenerator.profile.Value.Paragraphs;
import nl.ivpgenerator.profile.Value.Piece;
import nl.ivpgenerator.profile.Value.Text;
import nl.ivpgenerator.yaml.YamlScalar;

/** Reads lines of text, and paragraphs with lists of lines that start with "- ". */
final class TextReader {

    /** What a writer would expect to become a heading, a quotation, a table, code, or another list: it would be printed as it stands. */
    private static final Pattern MARKUP =
            Pattern.compile("#{1,6} .*|[*+•·] .*|\\d{1,2}[.)] .*|[>|].*|```.*|(-{3,}|={3,}|\\*{3,})");

    private static final Pattern CURLED = Pattern.compile("[“”„][^“”„\"]+[“”]|[‘’‚][^‘’‚]+[‘’]");

    private final Findings findings;

    TextReader(Findings findings) {
        this.findings = findings;
    }

    Optional<Text> line(TextChoice choice, YamlScalar scalar, Slot slot) {
        String text = scalar.text().strip();
        if (text.contains("\n") || text.contains("\r")) {
            findings.error(
                    "tekst-op-een-regel",
                    scalar.place(),
                    "De tekst bij '" + slot.shown() + "' moet op één regel passen.",
                    "Haal de regeleinden weg.");
            return Optional.empty();
        }
        boolean fits = fits(text, choice.maximumLength(), scalar.place(), slot);
        warnForCurledQuotes(scalar, text);
        return hasForm(text, choice, scalar.place(), slot) && fits
                ? Optional.of(new Text(choice, slot.origin(scalar), text))
                : Optional.empty();
    }

    private boolean hasForm(String text, TextChoice choice, Place place, Slot slot) {
        try {
            if (choice.pattern().isEmpty()
                    || AuthorPattern.exact(choice.pattern()).matches(text)) {
                return true;
            }
            findings.error(
                    "verkeerde-vorm",
                    place,
                    Quote.of(text) + " heeft niet de vorm die '" + slot.shown() + "' vraagt.",
                    "Nodig: " + choice.patternExplanation() + ".");
        } catch (AuthorPattern.TooHardException tooHard) {
            findings.error(
                    "patroon-te-zwaar",
                    place,
                    "Het patroon van '" + slot.shown() + "' kost bij deze tekst te veel tijd.",
                    "Dit is een fout in de sjablonen: het patroon moet eenvoudiger.");
        }
        return false;
    }

    /** Quotes from a word processor look like those of YAML, but become part of the text. */
    private void warnForCurledQuotes(YamlScalar scalar, String text) {
        if (scalar.plain() && CURLED.matcher(text).matches()) {
            findings.warning(
                    "gekrulde-aanhalingstekens",
                    scalar.place(),
                    "De aanhalingstekens om " + text + " komen zo in de documenten.",
                    "Haal ze weg, of gebruik rechte: \"" + text.substring(1, text.length() - 1) + "\".");
        }
    }

    private boolean fits(String text, int maximum, Place place, Slot slot) {
        int length = text.codePointCount(0, text.length());
        if (length > maximum) {
            findings.error(
                    "tekst-te-lang",
                    place,
                    "De tekst bij '" + slot.shown() + "' heeft " + length + " tekens; er passen er " + maximum + ".",
                    "Maak hem korter.");
        }
        return length <= maximum;
    }

    Optional<Paragraphs> paragraphs(ParagraphsChoice choice, YamlScalar scalar, Slot slot) {
        String text = scalar.text().strip();
        boolean sound = fits(text, choice.maximumLength(), scalar.place(), slot);
        for (String line : text.lines().toList()) {
            sound &= isPlain(line, scalar.place(), slot);
        }
        return sound ? Optional.of(new Paragraphs(choice, slot.origin(scalar), pieces(text))) : Optional.empty();
    }

    private boolean isPlain(String line, Place place, Slot slot) {
        boolean nested = line.startsWith(" ") && line.strip().startsWith("- ");
        if (!nested && !MARKUP.matcher(line.strip()).matches()) {
            return true;
        }
        String start = line.strip().substring(0, Math.min(25, line.strip().length()));
        findings.error(
                "alineas-opmaak",
                place,
                "In '" + slot.shown() + "' kan een regel niet beginnen als deze: '" + start + "'.",
                "Gebruik alleen alinea's met een lege regel ertussen, en lijsten met '- ' aan het begin van de regel.");
        return false;
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (String block : text.split("\\R[ \\t]*(\\R[ \\t]*)+", -1)) {
            List<String> paragraph = new ArrayList<>();
            List<String> items = new ArrayList<>();
            for (String line : block.lines().map(String::strip).toList()) {
                if (line.startsWith("- ")) {
                    items.add(line.substring(2).strip());
                } else if (items.isEmpty()) {
                    paragraph.add(line);
                } else {
                    items.add(items.remove(items.size() - 1) + " " + line);
                }
            }
            if (!paragraph.isEmpty()) {
                pieces.add(new Piece(false, List.of(String.join(" ", paragraph))));
            }
            if (!items.isEmpty()) {
                pieces.add(new Piece(true, items));
            }
        }
        return pieces;
    }
}
