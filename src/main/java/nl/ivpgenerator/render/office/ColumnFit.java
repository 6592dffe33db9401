package nl.ivpgenerator.render.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ivpgenerator.document.Element.Table;
import nl.ivpgenerator.document.Inline;

/**
 * Widens the columns of a table that are too narrow for their longest word, at the cost of those with room to spare: word processors break
 * such a word anywhere.
 */
public final class ColumnFit {

    /** All columns together. */
    public static final int WHOLE = 10_000;

    private static final String NARROW = "fijlrtI.,;:'’|()[]-";
    private static final String BROAD = "mwMW@%";

    private ColumnFit() {}

    /**
     * The width of each column, in parts of {@link #WHOLE}; as the table has it when the words do not fit anyway.
     *
     * @param room the width of the whole table, in times the size of the letters
     * @param margins white left and right in a cell together, in the same measure
     */
    public static List<Integer> widths(Table table, double room, double margins) {
        int columns = table.columns().size();
        double[] spare = new double[columns];
        double lacking = 0;
        double giving = 0;
        for (int i = 0; i < columns; i++) {
            double needed = (longest(table, i) + margins) / room * WHOLE;
            spare[i] = table.columns().get(i).width() * WHOLE / 100.0 - needed;
            lacking += Math.max(0, -spare[i]);
            giving += Math.max(0, spare[i]);
        }
        double part = giving == 0 ? 0 : lacking / giving;
        double taken = part > 1 ? 0 : part;
        double given = part > 1 ? 0 : 1;
        return IntStream.range(0, columns)
                .mapToObj(i -> table.columns().get(i).width() * WHOLE / 100
                        - (int) Math.round(spare[i] * (spare[i] < 0 ? given : taken)))
                .toList();
    }

    /** The width of the longest word, about, in times the size of the letters. */
    private static double longest(Table table, int column) {
        List<List<Inline>> cells = new ArrayList<>();
        cells.add(table.columns().get(column).header());
        table.rows().forEach(row -> cells.add(row.cells().get(column).content()));
        return cells.stream()
                .flatMap(List::stream)
                .flatMap(ColumnFit::words)
                .mapToDouble(ColumnFit::width)
                .max()
                .orElse(0);
    }

    private static Stream<String> words(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return words(text.text());
        } else if (inline instanceof Inline.Strong strong) {
            return strong.content().stream().flatMap(ColumnFit::words);
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return emphasis.content().stream().flatMap(ColumnFit::words);
        } else if (inline instanceof Inline.Link link) {
            return link.content().stream().flatMap(ColumnFit::words);
        } else if (inline instanceof Inline.Reference reference) {
            return reference.content().stream().flatMap(ColumnFit::words);
        } else if (inline instanceof Inline.FillIn fillIn) {
            return words(fillIn.description());
        }
        return Stream.empty();
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" +|(?<=-)"));
    }

    private static double width(String word) {
        return word.codePoints().mapToDouble(ColumnFit::width).sum();
    }

    /** Of a letter of a common sans serif, in bold, in times its size. */
    private static double width(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.33;
        }
        if (BROAD.indexOf(letter) >= 0) {
            return 0.88;
        }
        return Character.isUpperCase(letter) ? 0.68 : 0.55;
    }
}
