package nl.ivpgenerator.document;

import java.util.List;

/** The words of a line without its marks; notes are left out, a line break is a blank and a fill-in is its description. */
public final class PlainWords {

    private PlainWords() {}

    public static String of(List<Inline> line) {
        StringBuilder words = new StringBuilder();
        line.forEach(inline -> words.append(of(inline)));
        return words.toString();
    }

    private static String of(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text();
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return of(emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            return of(strong.content());
        } else if (inline instanceof Inline.Link link) {
            return of(link.content());
        } else if (inline instanceof Inline.Reference reference) {
            return of(reference.content());
        } else if (inline instanceof Inline.FillIn fillIn) {
            return fillIn.description();
        }
        return inline instanceof Inline.LineBreak ? " " : "";
    }
}
