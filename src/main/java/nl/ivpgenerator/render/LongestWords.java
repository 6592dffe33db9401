package nl.ivpgenerator.render;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ivpgenerator.document.Element.Table;
import nl.ivpgenerator.document.Inline;

/** Judges whether the columns of a table can all be as wide as their longest word, so that no word needs to be broken. */
public final class LongestWords {

    /** About as many letters stand next to each other on an upright page. */
    private static final int LETTERS = 84;

    private LongestWords() {}

    public static boolean fit(Table table) {
        int columns = table.columns().size();
        int letters = IntStream.range(0, columns).map(i -> longest(table, i)).sum();
        return letters + 2 * columns <= LETTERS;
    }

    /** How many letters the longest word of a column has. */
    public static int longest(Table table, int column) {
        Stream<List<Inline>> cells = Stream.concat(
                Stream.of(table.columns().get(column).header()),
                table.rows().stream().map(row -> row.cells().get(column).content()));
        return cells.flatMap(List::stream).mapToInt(LongestWords::longest).max().orElse(0);
    }

    private static int longest(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return longest(text.text());
        } else if (inline instanceof Inline.Strong strong) {
            return longest(strong.content());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return longest(emphasis.content());
        } else if (inline instanceof Inline.Link link) {
            return longest(link.content());
        } else if (inline instanceof Inline.Reference reference) {
            return longest(reference.content());
        } else if (inline instanceof Inline.FillIn fillIn) {
            return longest(fillIn.description());
        }
        return 0;
    }

    private static int longest(List<Inline> content) {
        return content.stream().mapToInt(LongestWords::longest).max().orElse(0);
    }

    private static int longest(String text) {
        return Stream.of(text.split("[\\s-]+")).mapToInt(String::length).max().orElse(0);
    }
}
