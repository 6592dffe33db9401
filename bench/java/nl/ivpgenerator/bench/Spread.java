package nl.ivpgenerator.bench;

import java.util.Arrays;
import java.util.Locale;

/** Where measured values lie, by linear interpolation between the sorted values. */
record Spread(double least, double lower, double median, double upper, double most) {

    static Spread of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(at(sorted, 0), at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), at(sorted, 1));
    }

    private static double at(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Median, with least and most between brackets. */
    String withRange(int decimals) {
        return withBrackets(decimals, least, most);
    }

    /** Median, with the quartiles between brackets. */
    String withQuartiles(int decimals) {
        return withBrackets(decimals, lower, upper);
    }

    private String withBrackets(int decimals, double from, double to) {
        return Double.isNaN(median)
                ? Results.NOT_MEASURED
                : number(median, decimals) + " (" + number(from, decimals) + "–" + number(to, decimals) + ")";
    }

    /** A number as the results show it. */
    static String number(double value, int decimals) {
        return Double.isNaN(value) ? Results.NOT_MEASURED : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
