package nl.ivpgenerator.render.html;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ivpgenerator.document.Element.Table;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.document.PlainWords;

/** Judges whether the columns of a table can all be as wide as their longest word, so that no word needs to be broken. */
final class LongestWords {

    /** About as many letters stand next to each other on an upright page. */
    private static final int LETTERS = 84;

    private LongestWords() {}

    static boolean fit(Table table) {
        int columns = table.columns().size();
        int letters = IntStream.range(0, columns).map(i -> longest(table, i)).sum();
        return letters + 2 * columns <= LETTERS;
    }

    private static int longest(Table table, int column) {
        Stream<List<Inline>> cells = Stream.concat(
                Stream.of(table.columns().get(column).header()),
                table.rows().stream().map(row -> row.cells().get(column).content()));
        return cells.map(PlainWords::of)
                .flatMap(text -> Stream.of(text.split("[\\s-]+")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
