package nl.ivpgenerator.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What all documents of a profile cost: the program in all its formats, against others in PDF alone. */
final class WholeProfile {

    private static final String INTRODUCTION = """
            One command of the program makes all %d documents of the profile in all five formats (Markdown, HTML, PDF, Word, OpenDocument) and the loose parts; the PDFs alone
            are a second row. Against it stands a script that starts pandoc and WeasyPrint once for each of the same documents and makes their PDFs alone. Otherwise as above: %d rounds.
            Load before: %s.
            """;

    private WholeProfile() {}

    /** @param contenders of which only the one that is most like this program is measured here */
    static String measure(Options options, Shell shell, List<Sample> all, List<Contender> contenders) {
        List<Job> jobs = new ArrayList<>();
        for (Jdk jdk : options.jdks()) {
            jobs.add(program(jdk, "all formats", ""));
            if (!options.quick()) {
                jobs.add(program(jdk, "PDFs", " --formaat pdf"));
            }
        }
        contenders.stream()
                .filter(one -> one.name().equals(Contenders.WEASYPRINT))
                .forEach(one -> jobs.add(new Job(
                        one.name(),
                        one.folder(),
                        all.stream().map(one.command()).collect(Collectors.joining(" && \\\n")))));
        String text = INTRODUCTION.formatted(all.size(), options.rounds(), Conditions.load())
                + Cold.table(Job.interleaved(jobs, options, shell));
        return text + "\nThe program:\n\n    " + jobs.get(0).command()
                + "\n\npandoc + WeasyPrint: the two commands of the table above for each document, joined by `&&`.\n";
    }

    private static Job program(Jdk jdk, String what, String options) {
        Path folder = Shell.WORK.resolve("cold/profile" + jdk.name());
        return new Job(Contenders.ours(jdk) + ", " + what, folder, Contenders.command(jdk, folder) + options);
    }
}
