package nl.ivpgenerator.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs command lines in the folder of the project and tells what they cost. */
final class Shell {

    /** What the measurements make and read stands here; Maven's clean removes it. */
    static final Path WORK = Path.of("target/bench");

    private final Map<String, String> environment;
    private final Optional<Path> time;

    /** @param environment comes on top of that of this process */
    Shell(Map<String, String> environment) {
        this.environment = new TreeMap<>(environment);
        this.time = find("time");
    }

    /** The program of this name on the path of this process. */
    static Optional<Path> find(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Runs a command line of sh, which must succeed. */
    Cost run(String command) {
        Path costs = WORK.resolve("time.txt");
        List<String> words = new ArrayList<>(List.of("sh", "-c", command));
        time.ifPresent(gnu -> words.addAll(0, List.of(gnu.toString(), "-q", "-f", "%U %S %M", "-o", costs.toString())));
        long start = System.nanoTime();
        output(words);
        double wall = (System.nanoTime() - start) / 1e9;
        return time.isPresent() ? cost(wall, read(costs)) : new Cost(wall, Double.NaN, Double.NaN);
    }

    private static Cost cost(double wall, String told) {
        String[] words = told.strip().split(" ");
        return new Cost(
                wall, Double.parseDouble(words[0]) + Double.parseDouble(words[1]), Double.parseDouble(words[2]) / 1024);
    }

    /** What a program that must succeed says. */
    String output(List<String> words) {
        Path said = WORK.resolve("said.txt");
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(WORK);
            int exit = builder.start().waitFor();
            String text = read(said);
            if (exit != 0) {
                throw new IllegalStateException(
                        String.join(" ", words) + "\nended with " + exit + " and said:\n" + text);
            }
            return text;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The files of a folder in the order of their names. */
    static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Makes a folder, without anything in it. */
    static void empty(Path folder) {
        remove(folder);
        try {
            Files.createDirectories(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Removes a folder with all that is in it. */
    static void remove(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
