package nl.ivpgenerator.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.document.DocumentText;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.generate.SetComposer;
import nl.ivpgenerator.generate.Shipped;

/** The content that all start from: the Markdown that the program writes of the documents of one profile. Made before anything is timed. */
final class Sources {

    private static final Path OUTPUT = Shell.WORK.resolve("source");

    static final Path FOLDER = OUTPUT.resolve("voorbeeldstad");

    /** A long document, one of medium length and a short one. */
    private static final List<String> CHOSEN =
            List.of("agressieprotocol", "agressieprotocol-politieke-ambtsdragers", "normverklaring");

    static final String COMMAND =
            "./ivp genereer " + Sample.PROFILE + " --formaat md,odt --datum " + Sample.DATE + " --stil --uit " + OUTPUT;

    private Sources() {}

    /** Writes the sources and returns every document of the profile that is made as PDF. */
    static List<Sample> make(Shell shell) {
        Shell.remove(OUTPUT);
        shell.run(COMMAND);
        Findings findings = new Findings();
        return new SetComposer(Shipped.generator().pack())
                        .compose(Sample.PROFILE, Set.of(), findings)
                        .orElseThrow(() ->
                                new IllegalStateException(findings.sorted().toString()))
                        .documents()
                        .stream()
                        .filter(made -> isPdf(made.composed().type().formats()))
                        .map(Sources::sample)
                        .toList();
    }

    private static boolean isPdf(Collection<String> formats) {
        return formats.isEmpty() || formats.contains("pdf");
    }

    private static Sample sample(MadeDocument made) {
        DocumentText text = DocumentText.of(made.document());
        String words = Stream.of(text.lines(), text.notes())
                .flatMap(List::stream)
                .map(DocumentText.Line::text)
                .collect(Collectors.joining("\n"));
        return new Sample(made.document().front().id(), made.document().front().contents(), Words.of(words));
    }

    /** The chosen documents among all, with Typst's source beside their Markdown; only the last of them when it must be quick. */
    static List<Sample> chosen(Options options, Shell shell, List<Sample> all) {
        List<Sample> chosen = CHOSEN.stream()
                .skip(options.quick() ? CHOSEN.size() - 1 : 0)
                .map(id -> all.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
        if (options.measures(Tool.NODE)) {
            chosen.forEach(sample -> shell.run(typstCommand(sample)));
        }
        return chosen;
    }

    /** Writes Typst's source of a document: not timed. */
    static String typstCommand(Sample sample) {
        return "pandoc -f gfm -t json " + sample.source("md") + " | node bench/rivals/ast-to-typst.mjs"
                + (sample.contents() ? " contents" : "") + " > " + sample.source("typ");
    }
}
