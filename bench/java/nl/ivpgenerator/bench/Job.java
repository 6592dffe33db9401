package nl.ivpgenerator.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A command line that is timed.
 *
 * @param name for the results
 * @param folder where it puts its files; emptied before each run, outside the time
 */
record Job(String name, Path folder, String command) {

    /** Runs all in turn, round by round; an uncounted round goes before. The costs by name, one for each counted round. */
    static Map<String, List<Cost>> interleaved(List<Job> jobs, Options options, Shell shell) {
        int first = options.quick() ? 1 : 0;
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        jobs.forEach(job -> costs.put(job.name(), new ArrayList<>()));
        for (int round = first; round <= options.rounds(); round++) {
            for (Job job : jobs) {
                Cost cost = job.run(shell);
                System.err.printf(
                        "bench: round %d of %d, %s: %.2f s%n", round, options.rounds(), job.name(), cost.wall());
                if (round > 0) {
                    costs.getOrDefault(job.name(), List.of()).add(cost);
                }
            }
        }
        return costs;
    }

    Cost run(Shell shell) {
        Shell.empty(folder);
        return shell.run(command);
    }
}
