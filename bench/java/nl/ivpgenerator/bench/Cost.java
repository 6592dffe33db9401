package nl.ivpgenerator.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one run of a command cost.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of processor time, its own and the system's, of all its processes; NaN when GNU time is missing
 * @param memory the most that its largest process held, in MB of 1024 kB; NaN when GNU time is missing
 */
record Cost(double wall, double cpu, double memory) {

    static Spread spread(List<Cost> costs, ToDoubleFunction<Cost> what) {
        return Spread.of(costs.stream().mapToDouble(what).toArray());
    }

    /** How many times the wall time of others these took: the median over the rounds, each run against that of the other in its own round. */
    static double ratio(List<Cost> ours, List<Cost> others) {
        double[] ratios = new double[ours.size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = ours.get(round).wall() / others.get(round).wall();
        }
        return Spread.of(ratios).median();
    }
}
