package nl.ivpgenerator.render.office;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ivpgenerator.document.Element.Table;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.document.PlainWords;

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
     * The width of each column, in parts of {@link #WHOLE}. When not every longest word fits, the longest ones give way.
     *
     * @param room the width of the whole table, in times the size of the letters
     * @param margins white left and right in a cell of a column together, in the same measure
     */
    public static List<Integer> widths(Table table, double room, IntToDoubleFunction margins) {
        int columns = table.columns().size();
        double[] needed = IntStream.range(0, columns)
                .mapToDouble(i -> (longest(table, i) + margins.applyAsDouble(i)) / room * WHOLE)
                .toArray();
        double all = DoubleStream.of(needed).sum();
        return all > WHOLE ? capped(needed) : widened(table, needed);
    }

    /** The columns with the longest words share what is left evenly; the others get what they need. */
    private static List<Integer> capped(double[] needed) {
        double[] sorted = DoubleStream.of(needed).sorted().toArray();
        double left = WHOLE;
        double cap = left / sorted.length;
        for (int i = 0; i < sorted.length && sorted[i] <= cap; i++) {
            left -= sorted[i];
            cap = left / Math.max(1, sorted.length - i - 1);
        }
        double most = cap;
        return DoubleStream.of(needed)
                .mapToObj(width -> (int) Math.round(Math.min(width, most)))
                .toList();
    }

    private static List<Integer> widened(Table table, double[] needed) {
        double[] spare = IntStream.range(0, needed.length)
                .mapToDouble(i -> table.columns().get(i).width() * WHOLE / 100.0 - needed[i])
                .toArray();
        double lacking = -DoubleStream.of(spare).filter(room -> room < 0).sum();
        double giving = DoubleStream.of(spare).filter(room -> room > 0).sum();
        double taken = giving == 0 ? 0 : lacking / giving;
        return IntStream.range(0, needed.length)
                .mapToObj(i -> (int) Math.round(needed[i] + Math.max(0, spare[i]) * (1 - taken)))
                .toList();
    }

    /** The width of the longest word, about, in times the size of the letters. */
    private static double longest(Table table, int column) {
        Stream<List<Inline>> cells = Stream.concat(
                Stream.of(table.columns().get(column).header()),
                table.rows().stream().map(row -> row.cells().get(column).content()));
        return cells.map(PlainWords::of)
                .flatMap(text -> Stream.of(text.split(" +|(?<=-)")))
                .mapToDouble(ColumnFit::width)
                .max()
                .orElse(0);
    }

    private static double width(String word) {
        return word.codePoints().mapToDouble(ColumnFit::width).sum();
    }

    /** Of a letter of a broad sans serif, in times its size: a reader without our typeface may see one that is as broad. */
    private static double width(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.42;
        }
        if (BROAD.indexOf(letter) >= 0) {
            return 1;
        }
        return Character.isUpperCase(letter) || Character.isDigit(letter) ? 0.84 : 0.72;
    }
}
