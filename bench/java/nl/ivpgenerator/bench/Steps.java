package nl.ivpgenerator.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.ivpgenerator.bench.Results.Table;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What the steps inside the program cost, by JMH. */
final class Steps {

    private static final String INTRODUCTION = """
            Milliseconds per step in a warm JVM with all its compilers and the memory of the launcher: average and error (99.9%%, as JMH gives it) over %d forks of %d measurements of a second each, after %d
            seconds of warming up in each fork. The profile is `%s`. Steps follow each other as in the line of the program: a PDF costs compose, assemble, check and pdf;
            the reading of pack and profile and the rules (part of check) come once per profile or per run. Load before: %s.
            """;

    private Steps() {}

    static void measure(Options options, Results results) {
        int forks = options.quick() ? 1 : 2;
        int times = options.quick() ? 1 : 5;
        String introduction = INTRODUCTION.formatted(forks, times, times, Sample.PROFILE, Conditions.load());
        Map<String, Map<String, String>> scores = new TreeMap<>();
        for (Jdk jdk : options.jdks()) {
            run(jdk, forks, times)
                    .forEach((step, score) -> scores.computeIfAbsent(step, name -> new LinkedHashMap<>())
                            .put(jdk.name(), score));
        }
        Table table = new Table(Stream.concat(
                        Stream.of("step", "document"), options.jdks().stream().map(jdk -> "ms on JDK " + jdk.name()))
                .toArray(String[]::new));
        scores.forEach((step, byJdk) -> table.row(Stream.concat(
                        Stream.of(step.split(" ", 2)),
                        options.jdks().stream().map(jdk -> byJdk.getOrDefault(jdk.name(), Results.NOT_MEASURED)))
                .toArray()));
        results.put("Steps inside", introduction + table);
    }

    /** The score of each step, by its name and its document. */
    private static Map<String, String> run(Jdk jdk, int forks, int times) {
        OptionsBuilder builder = new OptionsBuilder();
        builder.include(PackSteps.class.getName())
                .include(DocumentSteps.class.getName())
                .jvm(jdk.java())
                .jvmArgs("-Djava.awt.headless=true", "-XX:+UseSerialGC", "-Xmx640m")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(forks)
                .warmupIterations(times)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(times)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .output(Shell.WORK.resolve("jmh-" + jdk.name() + ".txt").toString());
        System.err.println("bench: steps on JDK " + jdk.name());
        Map<String, String> scores = new LinkedHashMap<>();
        try {
            for (RunResult result : new Runner(builder.build()).run()) {
                scores.put(name(result), score(result.getPrimaryResult()));
            }
        } catch (RunnerException broken) {
            throw new IllegalStateException(broken);
        }
        return scores;
    }

    private static String name(RunResult result) {
        String document =
                Optional.ofNullable(result.getParams().getParam("document")).orElse("-");
        return result.getPrimaryResult().getLabel() + " " + document;
    }

    /** Without an error when there are too few measurements for one. */
    private static String score(Result<?> result) {
        String score = Spread.number(result.getScore(), 2);
        return Double.isNaN(result.getScoreError()) ? score : score + " ± " + Spread.number(result.getScoreError(), 2);
    }
}
