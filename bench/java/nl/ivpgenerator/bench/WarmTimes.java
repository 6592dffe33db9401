package nl.ivpgenerator.bench;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What one document took in a process that makes many, in milliseconds.
 *
 * @param pages the median number, since a longer name may need a line more
 */
record WarmTimes(double pages, Spread setting, Spread whole) {

    static WarmTimes of(Sample sample, List<WarmLine> all) {
        List<WarmLine> lines =
                all.stream().filter(line -> line.document().equals(sample.id())).toList();
        double pages =
                Spread.of(lines.stream().mapToDouble(WarmLine::pages).toArray()).median();
        return new WarmTimes(pages, milliseconds(lines, WarmLine::setting), milliseconds(lines, WarmLine::whole));
    }

    private static Spread milliseconds(List<WarmLine> lines, ToLongFunction<WarmLine> what) {
        return Spread.of(
                lines.stream().mapToDouble(line -> what.applyAsLong(line) / 1e6).toArray());
    }

    /** How many times the others' time per page in which they set the document: the median over the blocks. */
    static String ratio(List<WarmTimes> own, List<WarmTimes> others, Function<WarmTimes, Spread> what) {
        if (others.isEmpty()) {
            return Results.NOT_MEASURED;
        }
        double[] ratios = new double[own.size()];
        for (int block = 0; block < ratios.length; block++) {
            ratios[block] = what.apply(own.get(block)).median()
                    / own.get(block).pages()
                    / (others.get(block).setting().median() / others.get(block).pages());
        }
        return Spread.number(Spread.of(ratios).median(), 2);
    }
}
