package nl.ivpgenerator.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ivpgenerator.document.Document.Fact;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Document.Passage;
import nl.ivpgenerator.document.Document.PassageKind;
import nl.ivpgenerator.document.Inline;

/** The words that every format prints around those of the document, so that all formats say the same. */
public final class Printed {

    /** The heading of the table of contents. */
    public static final String CONTENTS = "Inhoud";

    /** How many levels of headings the table of contents shows, from the highest that the document has. */
    public static final int CONTENTS_DEPTH = 2;

    private static final String FILE = "bestand:";
    private static final List<String> OPENNESS = List.of("openbaar", "intern", "vertrouwelijk");

    private Printed() {}

    /** The document's facts for the cover; who may read it is always among them. */
    public static List<Fact> facts(Front front) {
        List<Fact> facts = new ArrayList<>(front.facts());
        if (facts.stream().noneMatch(fact -> says(fact, front.openness()))) {
            facts.add(new Fact("Openbaarheid", List.of(new Inline.Text(front.openness()))));
        }
        return facts;
    }

    /** The same in one line, for below the text of one page. */
    public static List<Inline> factLine(Front front) {
        List<Inline> line = new ArrayList<>();
        for (Fact fact : facts(front)) {
            line.add(new Inline.Text((line.isEmpty() ? "" : " · ") + fact.name() + ": "));
            line.addAll(fact.value());
        }
        return line;
    }

    private static boolean says(Fact fact, String word) {
        return fact.value().size() == 1
                && fact.value().get(0) instanceof Inline.Text text
                && text.text().equalsIgnoreCase(word);
    }

    /** What the document is, in one line, for lists of files. */
    public static String description(Front front) {
        String what = front.subtitle().isEmpty() ? front.title() : front.subtitle();
        return what + " (" + front.organisation() + ", " + front.openness() + ")";
    }

    /** A word with a capital, as it stands at the start of a line. */
    public static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The line above a passage that fewer people may read than the document around it. */
    public static Optional<String> restriction(Passage passage, String documentOpenness) {
        return OPENNESS.indexOf(passage.openness()) > OPENNESS.indexOf(documentOpenness)
                ? Optional.of("Deze passage is " + passage.openness() + ".")
                : Optional.empty();
    }

    /** What stands where something is filled in later: in running text it says so, on a form the lines and boxes do. */
    public static String fillIn(Inline.FillIn fillIn, PassageKind kind) {
        return kind == PassageKind.TEXT
                ? "[in te vullen: " + fillIn.description() + "]"
                : "[" + fillIn.description() + "]";
    }

    /** The file of the same set that a link names; empty for a link to elsewhere. Only pages and Markdown can follow it. */
    public static Optional<String> file(String address) {
        return address.startsWith(FILE) ? Optional.of(address.substring(FILE.length())) : Optional.empty();
    }

    /** Whether an address opens a page, a mail or a call; a link with another scheme keeps its words alone. */
    public static boolean opens(String address) {
        String plain = address.toLowerCase(Locale.ROOT);
        return plain.startsWith("https://") || plain.startsWith("mailto:") || plain.startsWith("tel:");
    }
}
