package nl.ivpgenerator.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is measured.
 *
 * @param runs counted runs of each command, when it is not quick
 * @param quick whether everything is small, only to see that it works
 * @param rivals whether others are measured too
 * @param tenfold whether ten times the profiles are made as well
 * @param date the day of the measurement
 */
record Options(List<Jdk> jdks, int runs, boolean quick, boolean rivals, boolean tenfold, String date, Path results) {

    Options {
        jdks = List.copyOf(jdks);
    }

    /** Counted rounds of each command. */
    int rounds() {
        return quick ? 1 : runs;
    }

    /** The same with fewer runs, for what takes long. */
    Options atMost(int most) {
        return new Options(jdks, Math.min(runs, most), quick, rivals, tenfold, date, results);
    }

    /** Whether a rival that needs this tool is measured; all start from pandoc. */
    boolean measures(Tool tool) {
        return rivals && tool.present() && Tool.PANDOC.present();
    }

    /** A shell in which the commands of the results work. */
    Shell shell() {
        Map<String, String> environment = new TreeMap<>();
        jdks.forEach(jdk -> environment.put(jdk.variable(), jdk.home().toString()));
        environment.put("CLASSPATH", System.getProperty("java.class.path", ""));
        return new Shell(environment);
    }
}
