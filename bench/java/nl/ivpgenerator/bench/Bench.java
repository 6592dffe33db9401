package nl.ivpgenerator.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The measuring itself; {@code bench/run} builds what it needs and starts it in the folder of the project. */
@Command(name = "bench/run", sortOptions = false)
public final class Bench implements Callable<Integer> {

    private static final String OPENING = "# What the program costs, beside others\n\n"
            + "Written by `bench/run`; what is measured, and how, stands with each part. Numbers hold for the machine and the day"
            + " above each part, and compare only within one table.\n";

    enum Part {
        COLD,
        WARM,
        MANY,
        STEPS
    }

    @Parameters(paramLabel = "PART", description = "cold, warm, many, steps; standard cold and warm.")
    private Set<Part> parts = new LinkedHashSet<>();

    @Option(names = "--all", description = "All parts.")
    private boolean all;

    @Option(names = "--runs", paramLabel = "N", description = "Counted runs of each command; standard 7.")
    private int runs = 7;

    @Option(names = "--quick", description = "Few and small runs, only to see that it works.")
    private boolean quick;

    @Option(names = "--only-ours", description = "Without the others.")
    private boolean onlyOurs;

    @Option(names = "--tenfold", description = "With 'many': also ten times the profiles.")
    private boolean tenfold;

    @Option(names = "--date", paramLabel = "DATE", description = "The day for the results; standard today.")
    private String date = LocalDate.now().toString();

    @Option(names = "--results", paramLabel = "FILE", description = "Standard bench/RESULTS.md.")
    private Path results = Path.of("bench/RESULTS.md");

    @Option(names = "--jdk17", paramLabel = "DIR", description = "A JDK 17.")
    private @Nullable Path jdk17;

    @Option(names = "--jdk25", paramLabel = "DIR", description = "A JDK 25.")
    private @Nullable Path jdk25;

    public static void main(String[] arguments) {
        // veraPDF warns of what it then judges anyway
        LogManager.getLogManager().reset();
        int exit = new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
        System.exit(exit);
    }

    @Override
    public Integer call() {
        Options options = new Options(jdks(), runs, quick, !onlyOurs, tenfold, date, results);
        Shell shell = options.shell();
        Results file = new Results(results, OPENING, Conditions.stamp(options, shell));
        file.put("Conditions", Conditions.of(options, shell));
        List<Sample> samples = Sources.make(shell);
        Set<Part> wanted = chosen();
        if (wanted.contains(Part.COLD)) {
            Cold.measure(options, shell, samples, file);
        }
        if (wanted.contains(Part.WARM)) {
            Warm.measure(options, shell, samples, file);
        }
        if (wanted.contains(Part.MANY)) {
            Many.measure(options, shell, file);
        }
        if (wanted.contains(Part.STEPS)) {
            Steps.measure(options, file);
        }
        return 0;
    }

    private Set<Part> chosen() {
        if (all) {
            return Set.of(Part.values());
        }
        return parts.isEmpty() ? Set.of(Part.COLD, Part.WARM) : parts;
    }

    private List<Jdk> jdks() {
        List<Jdk> jdks = new ArrayList<>();
        Optional.ofNullable(jdk17).ifPresent(home -> jdks.add(new Jdk("17", home)));
        Optional.ofNullable(jdk25).ifPresent(home -> jdks.add(new Jdk("25", home)));
        if (jdks.isEmpty()) {
            throw new IllegalArgumentException("--jdk17 or --jdk25 is needed");
        }
        return jdks;
    }
}
