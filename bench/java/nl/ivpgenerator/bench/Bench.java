package nl.ivpgenerator.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.LogManager;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.ParseException;

/** The measuring itself; {@code bench/run} builds what it needs, tells the options, and starts it in the folder of the project. */
public final class Bench {

    private static final String OPENING = "# What the program costs, beside others\n\n"
            + "Written by `bench/run`; what is measured, and how, stands with each part. Numbers hold for the machine and the day"
            + " above each part, and compare only within one table.\n";

    enum Part {
        COLD,
        WARM,
        MANY,
        STEPS
    }

    private final Set<Part> parts;
    private final Options options;

    private Bench(Set<Part> parts, Options options) {
        this.parts = parts;
        this.options = options;
    }

    public static void main(String[] arguments) {
        // veraPDF warns of what it then judges anyway
        LogManager.getLogManager().reset();
        try {
            of(new DefaultParser(false).parse(known(), arguments)).measure();
        } catch (ParseException wrong) {
            System.err.println("bench: " + wrong.getMessage() + ". See bench/run --help.");
            System.exit(2);
        }
        System.exit(0);
    }

    private static org.apache.commons.cli.Options known() {
        org.apache.commons.cli.Options known = new org.apache.commons.cli.Options();
        for (String flag : List.of("all", "quick", "only-ours", "tenfold")) {
            known.addOption(null, flag, false, "");
        }
        for (String valued : List.of("runs", "date", "results", "jdk17", "jdk25")) {
            known.addOption(null, valued, true, "");
        }
        return known;
    }

    private static Bench of(CommandLine given) throws ParseException {
        try {
            return new Bench(
                    parts(given),
                    new Options(
                            jdks(given),
                            Integer.parseInt(given.getOptionValue("runs", "7")),
                            given.hasOption("quick"),
                            !given.hasOption("only-ours"),
                            given.hasOption("tenfold"),
                            given.getOptionValue("date", LocalDate.now().toString()),
                            Path.of(given.getOptionValue("results", "bench/RESULTS.md"))));
        } catch (IllegalArgumentException unfit) {
            throw new ParseException(unfit.getMessage());
        }
    }

    private static Set<Part> parts(CommandLine given) {
        if (given.hasOption("all")) {
            return Set.of(Part.values());
        }
        Set<Part> parts = new LinkedHashSet<>();
        given.getArgList().forEach(part -> parts.add(Part.valueOf(part.toUpperCase(Locale.ROOT))));
        return parts.isEmpty() ? Set.of(Part.COLD, Part.WARM) : parts;
    }

    private static List<Jdk> jdks(CommandLine given) {
        List<Jdk> jdks = new ArrayList<>();
        for (String release : List.of("17", "25")) {
            if (given.hasOption("jdk" + release)) {
                jdks.add(new Jdk(release, Path.of(given.getOptionValue("jdk" + release))));
            }
        }
        if (jdks.isEmpty()) {
            throw new IllegalArgumentException("--jdk17 or --jdk25 is needed");
        }
        return jdks;
    }

    private void measure() {
        Shell shell = options.shell();
        Results file = new Results(options.results(), OPENING, Conditions.stamp(options, shell));
        file.put("Conditions", Conditions.of(options, shell));
        List<Sample> samples = Sources.make(shell);
        if (parts.contains(Part.COLD)) {
            Cold.measure(options, shell, samples, file);
        }
        if (parts.contains(Part.WARM)) {
            Warm.measure(options, shell, samples, file);
        }
        if (parts.contains(Part.MANY)) {
            Many.measure(options, shell, file);
        }
        if (parts.contains(Part.STEPS)) {
            Steps.measure(options, file);
        }
    }
}
