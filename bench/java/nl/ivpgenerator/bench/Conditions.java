package nl.ivpgenerator.bench;

import java.nio.file.Path;
import java.util.List;
import nl.ivpgenerator.bench.Results.Table;

/** On what machine and with which versions was measured. Reads the files in which Linux tells of itself. */
final class Conditions {

    private static final Path LOAD = Path.of("/proc/loadavg");

    /** A checkout knows its commit, an unpacked archive does not. */
    private static final String COMMIT = "git describe --always --dirty 2>/dev/null || echo unknown";

    private Conditions() {}

    /** When and where was measured, in one line. */
    static String stamp(Options options, Shell shell) {
        String small = options.quick() ? " Made with --quick: these numbers only show that the benchmark works." : "";
        return options.date() + ", " + commit(shell) + ", " + processor() + "." + small;
    }

    private static String commit(Shell shell) {
        return "commit " + shell.output(List.of("sh", "-c", COMMIT)).strip();
    }

    private static String processor() {
        return Runtime.getRuntime().availableProcessors() + " cores of " + field("/proc/cpuinfo", "model name");
    }

    static String of(Options options, Shell shell) {
        Table table = new Table("what", "value");
        table.row("date", options.date());
        table.row("program", commit(shell));
        table.row("processor", processor());
        table.row("memory", Long.parseLong(field("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1024 + " MB");
        table.row("system", shell.output(List.of("uname", "-srm")).strip());
        table.row("load before", load());
        options.jdks().forEach(jdk -> table.row("JDK " + jdk.name(), jdk.version()));
        Tool.ALL.forEach(tool -> table.row(
                tool.name(),
                tool.present()
                        ? tool.version(shell)
                        : "not here: without it no " + tool.use() + " (Debian: `" + tool.debian() + "`)"));
        if (options.measures(Tool.NODE)) {
            table.row(
                    "Typst",
                    field("bench/rivals/package.json", "\"@myriaddreamin/typst-ts-node-compiler\"")
                            + " of the npm package; the version of Typst stands with its PDF");
        }
        return table.toString();
    }

    /** How many processes wanted to run over the last 1, 5 and 15 minutes. */
    static String load() {
        return String.join(" ", List.of(Shell.read(LOAD).split(" ")).subList(0, 3));
    }

    private static String field(String file, String name) {
        return Shell.read(Path.of(file))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1)
                        .replaceAll("[\",]", "")
                        .strip())
                .findFirst()
                .orElse("unknown");
    }
}
