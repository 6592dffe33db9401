package nl.ivpgenerator.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.bench.Results.Table;
import nl.ivpgenerator.generate.Formats;

/** What the documents of all municipalities cost in one run. */
final class Many {

    /** The municipalities of the Netherlands in 2026. */
    private static final int COUNTRY = 342;

    private static final Path FOLDER = Shell.WORK.resolve("many");
    private static final Path PROFILES = FOLDER.resolve("profiles");
    private static final Path OUTPUT = FOLDER.resolve("output");

    private static final String INTRODUCTION = """
            %d generated profiles, valid and of many lengths, each with a municipality of its own: one in four is a shipped profile under another name, the others hold the choices
            of the pack in pairs. One command makes every document of each in every format, two profiles at a time; each row is one run, not a median. Wall and CPU in
            seconds, memory the most that the process held, in MB. *again* is the same command when everything is there already and nothing has changed. Load before: %s.
            """;

    private Many() {}

    static void measure(Options options, Shell shell, Results results) {
        int count = options.quick() ? 8 : COUNTRY;
        String introduction = INTRODUCTION.formatted(count, Conditions.load());
        ProfileFolder.write(PROFILES, count);
        Table table = table();
        String text = introduction + "\n    " + command(options.jdks().get(0), PROFILES, "") + "\n";
        List<Cost> country = new ArrayList<>();
        for (Jdk jdk : options.jdks()) {
            fillArchive(jdk, shell);
            Shell.empty(OUTPUT);
            country.add(shell.run(command(jdk, PROFILES, "")));
            row(table, Contenders.ours(jdk), count, country.get(country.size() - 1));
            row(table, Contenders.ours(jdk) + ", again", count, shell.run(command(jdk, PROFILES, "")));
        }
        results.put("Many: the country in one run", text + table);
        if (options.tenfold()) {
            tenfold(options, shell, country.get(country.size() - 1), count)
                    .ifPresent(told -> results.put("Many: ten times the country", told));
        }
        results.put("Many: what each format costs", formats(options, shell));
        Shell.remove(OUTPUT);
    }

    private static String command(Jdk jdk, Path profiles, String more) {
        return "JAVA_HOME=\"$" + jdk.variable() + "\" ./ivp genereer " + profiles + " --parallel 2 --datum "
                + Sample.DATE + " --stil --uit " + OUTPUT + more + " > " + FOLDER.resolve("files.txt");
    }

    /** What the launcher keeps for a next start is there before anything counts. */
    private static void fillArchive(Jdk jdk, Shell shell) {
        Path few = FOLDER.resolve("few");
        ProfileFolder.copySome(PROFILES, 2, few);
        Shell.empty(OUTPUT);
        shell.run(command(jdk, few, ""));
    }

    private static void row(Table table, String name, int count, Cost cost) {
        System.err.printf("bench: many, %s: %.1f s%n", name, cost.wall());
        List<Path> files = Shell.files(OUTPUT);
        table.row(
                name,
                count,
                Spread.number(cost.wall(), 1),
                Spread.number(cost.cpu(), 1),
                Spread.number(cost.memory(), 0),
                Spread.number(1000 * cost.wall() / count, 0),
                files.size(),
                bytes(files) / 1024 / 1024);
    }

    private static long bytes(List<Path> files) {
        long bytes = 0;
        try {
            for (Path file : files) {
                bytes += Files.size(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes;
    }

    private static Table table() {
        return new Table(
                "run", "profiles", "wall s", "CPU s", "memory MB", "wall ms per profile", "files", "MB on disk");
    }

    /** Ten times the profiles, on the last JDK, if the disk has room for what they give; beside what the country took. */
    private static Optional<String> tenfold(Options options, Shell shell, Cost country, int count) {
        Jdk jdk = options.jdks().get(options.jdks().size() - 1);
        Table table = table();
        row(table, Contenders.ours(jdk), count, country);
        long room = 12 * bytes(Shell.files(OUTPUT));
        if (FOLDER.toFile().getUsableSpace() < room) {
            System.err.println(
                    "bench: ten times the profiles need " + room / 1024 / 1024 + " MB of disk: not measured.");
            return Optional.empty();
        }
        Path profiles = FOLDER.resolve("tenfold");
        ProfileFolder.write(profiles, 10 * count);
        Shell.empty(OUTPUT);
        row(table, Contenders.ours(jdk) + ", tenfold", 10 * count, shell.run(command(jdk, profiles, "")));
        return Optional.of(
                "Ten times as many profiles in one run, beside the country of the same measurement.\n" + table);
    }

    /** Each format alone for some of the profiles, interleaved. */
    private static String formats(Options options, Shell shell) {
        Options few = options.atMost(3);
        int count = options.quick() ? 2 : 20;
        Path sample = FOLDER.resolve("sample");
        ProfileFolder.copySome(PROFILES, count, sample);
        Jdk jdk = options.jdks().get(options.jdks().size() - 1);
        List<Job> jobs = new ArrayList<>();
        Formats.names()
                .forEach(format -> jobs.add(new Job(format, OUTPUT, command(jdk, sample, " --formaat " + format))));
        jobs.add(new Job("all", OUTPUT, command(jdk, sample, "")));
        Table table = new Table("format", "wall s", "CPU s", "memory MB", "CPU ms per profile");
        Job.interleaved(jobs, few, shell).forEach((format, costs) -> {
            Spread cpu = Cost.spread(costs, Cost::cpu);
            table.row(
                    format,
                    Cost.spread(costs, Cost::wall).withRange(2),
                    cpu.withRange(2),
                    Cost.spread(costs, Cost::memory).withRange(0),
                    Spread.number(1000 * cpu.median() / count, 0));
        });
        return count + " of these profiles on JDK " + jdk.name()
                + ", one format at a time: median (least–most) of " + few.rounds()
                + " rounds. Each includes the start of Java and the reading, checking and composing of all documents, of which `md` is nearly the bare cost.\n"
                + table;
    }
}
