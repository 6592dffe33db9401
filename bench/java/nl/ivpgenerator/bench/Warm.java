package nl.ivpgenerator.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ivpgenerator.bench.Results.Table;

/** What a document costs in a process that makes many: the program on each JDK beside Typst. */
final class Warm {

    private static final String TYPST = "Typst ua-1";

    private static final String INTRODUCTION = """
            One process makes the same documents over and over, each time for a municipality of another name, which stands in many sentences: so nothing is answered from
            memory as a whole. %d rounds before the clock starts, then %d counted ones; %d blocks, in each of which every contender runs once, as a process of its own, in turn.
            Times in milliseconds: median (quartiles) over all counted rounds of all blocks. Ratios are of the median time per page, per block, and their median.
            Load before: %s.

            *setting* goes from the composed document to the bytes of the PDF (the program: PDF/UA-1 and PDF/A-2a at once; Typst: from its source to PDF/UA-1).
            *whole* goes from the profile as a file to the bytes of the PDF: reading, checking, composing, checks of the text, setting. Typst starts from the text, so it has no such time.
            Typst keeps results between documents and finds again what did not change; *emptied* is Typst with that memory emptied before each document, outside the time.
            Writing to disk is in none of the times.
            """;

    /** For the contender that is not written in Java. */
    private static final Path TOWNS = Shell.WORK.resolve("warm/towns.txt");

    private record Contender(String name, String command) {}

    private Warm() {}

    /** @param all the documents of the sample profile */
    static void measure(Options options, Shell shell, List<Sample> all, Results results) {
        int before = options.quick() ? 1 : 40;
        int rounds = options.quick() ? 2 : 30;
        int blocks = options.quick() ? 1 : Math.max(3, options.runs() / 2);
        String introduction = INTRODUCTION.formatted(before, rounds, blocks, Conditions.load());
        List<Sample> samples = Sources.chosen(options, shell, all);
        Shell.write(
                TOWNS, IntStream.range(0, Towns.count()).mapToObj(Towns::name).collect(Collectors.joining("\n")));
        List<Contender> contenders = contenders(options, shell);
        String names = samples.stream().map(sample -> " " + sample.id()).collect(Collectors.joining());
        Map<String, List<List<WarmLine>>> lines = new LinkedHashMap<>();
        for (int block = 0; block < blocks; block++) {
            for (Contender contender : contenders) {
                System.err.println("bench: warm, block " + (block + 1) + " of " + blocks + ", " + contender.name());
                lines.computeIfAbsent(contender.name(), name -> new ArrayList<>())
                        .add(WarmLine.all(shell.output(List.of(
                                "sh",
                                "-c",
                                contender.command() + " " + before + " " + rounds + " "
                                        + block * (before + rounds) * samples.size() + names))));
            }
        }
        StringBuilder text = new StringBuilder(introduction);
        samples.forEach(
                sample -> text.append("\n### ").append(sample.id()).append("\n").append(table(sample, lines)));
        text.append(
                "\n### The commands\n\nEach with the numbers above and the documents after it; `CLASSPATH` is that of the build.\n\n");
        contenders.forEach(one -> text.append("* ")
                .append(one.name())
                .append(": `")
                .append(one.command())
                .append("`\n"));
        results.put("Warm: in one process", text.toString());
    }

    private static List<Contender> contenders(Options options, Shell shell) {
        List<Contender> all = new ArrayList<>();
        for (Jdk jdk : options.jdks()) {
            String java = "\"$" + jdk.variable() + "/bin/java\" -Djava.awt.headless=true ";
            String program = WarmMain.class.getName();
            List<String> flags = LauncherFlags.of(jdk, shell, "genereer " + Sample.PROFILE);
            all.add(new Contender(Contenders.ours(jdk) + ", its own defaults", java + program));
            all.add(new Contender(
                    Contenders.ours(jdk) + ", as the launcher starts it",
                    java + String.join(" ", flags) + " " + program));
        }
        if (options.measures(Tool.NODE)) {
            all.add(new Contender(TYPST, "node bench/rivals/typst-warm.mjs keep"));
            all.add(new Contender(TYPST + ", emptied", "node bench/rivals/typst-warm.mjs empty"));
        }
        return all;
    }

    private static Table table(Sample sample, Map<String, List<List<WarmLine>>> lines) {
        Table table =
                new Table("contender", "pages", "setting ms", "per page", "÷ Typst", "whole ms", "per page", "÷ Typst");
        lines.forEach((name, blocks) -> {
            List<WarmTimes> own = times(sample, blocks);
            WarmTimes all =
                    WarmTimes.of(sample, blocks.stream().flatMap(List::stream).toList());
            List<WarmTimes> others = times(sample, lines.getOrDefault(TYPST, List.of()));
            boolean starts = name.startsWith(TYPST);
            table.row(
                    name,
                    Spread.number(all.pages(), 0),
                    all.setting().withQuartiles(1),
                    Spread.number(all.setting().median() / all.pages(), 2),
                    WarmTimes.ratio(own, others, WarmTimes::setting),
                    starts ? "-" : all.whole().withQuartiles(1),
                    starts ? "-" : Spread.number(all.whole().median() / all.pages(), 2),
                    starts ? "-" : WarmTimes.ratio(own, others, WarmTimes::whole));
        });
        return table;
    }

    private static List<WarmTimes> times(Sample sample, List<List<WarmLine>> blocks) {
        return blocks.stream().map(block -> WarmTimes.of(sample, block)).toList();
    }
}
