package nl.ivpgenerator.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ivpgenerator.bench.Results.Table;

/** What one command costs that starts from nothing: one document's PDF, by every contender in turn. */
final class Cold {

    private static final String INTRODUCTION = """
            One command makes one PDF, as someone at a terminal would. Wall and CPU in seconds, memory in MB of the largest process: median (least–most) of %d rounds. A round
            runs every contender once, in turn; an uncounted round goes before, which also fills what a tool keeps between runs (class-data archive, font cache, profile
            of LibreOffice). Ratios are of wall time, pairwise per round, and their median. The folder for the output is emptied before each run, outside the time.
            Load before: %s.

            **Equal for all:** the content, which is the Markdown that the program writes (`%s`); paper, margins, typeface files and sizes;
            no hyphenation; ragged lines; tags. **Different:** the program reads and checks a profile and composes the text before it can set it, the others get the text.
            The program also has header and footer with organisation and openness and bookmarks to each passage.
            WeasyPrint and Typst have table of contents with page numbers, title above and page numbers below. LibreOffice has no table of contents
            (pandoc gives it an empty one, which only its own window fills) and takes the program's own OpenDocument file as its example of styles;
            it sets the text over the whole width between the margins, so it needs fewer pages.
            Typst writes PDF/UA-1 or PDF/A-2a, never both in one file, so each is a run of its own; its source was made from pandoc's syntax tree before the
            clock started (`%s`), in its favour. The table's head repeats on a next page in all.

            **openhtmltopdf alone** is no rival but a floor: the library that sets the program's PDFs, given the finished page (HTML, style sheet, and fonts
            without glyph substitution), without metadata, and started like the program, with a cache of its own. It reads no profile and mends nothing that the library leaves wrong.

            *missing* is the share of the document's words that the PDF lacks. The verdicts are veraPDF's.
            """;

    private Cold() {}

    /** @param all the documents of the sample profile */
    static void measure(Options options, Shell shell, List<Sample> all, Results results) {
        List<Sample> chosen = Sources.chosen(options, shell, all);
        List<Contender> contenders = new ArrayList<>(Contenders.working(options, shell, chosen.get(chosen.size() - 1)));
        LibraryAlone.contender(options, shell, chosen).ifPresent(contenders::add);
        StringBuilder text = new StringBuilder(INTRODUCTION.formatted(
                options.rounds(), Conditions.load(), Sources.COMMAND, Sources.typstCommand(chosen.get(0))));
        Contenders.left(contenders)
                .forEach(name -> text.append("\n**Not measured**, since it is not here or does not work here: ")
                        .append(name)
                        .append(".\n"));
        chosen.forEach(sample -> text.append(document(contenders, sample, options, shell)));
        text.append("\n### The commands\n");
        contenders.stream()
                .map(contender -> contender.job(chosen.get(0)))
                .forEach(job -> text.append("\n" + job.name() + ":\n\n    " + job.command() + "\n"));
        results.put("Cold: one document", text.toString());
        results.put("Cold: a whole profile", WholeProfile.measure(options, shell, all, contenders));
    }

    private static String document(List<Contender> contenders, Sample sample, Options options, Shell shell) {
        System.err.println("bench: " + sample.id());
        Map<String, List<Cost>> costs =
                Job.interleaved(contenders.stream().map(one -> one.job(sample)).toList(), options, shell);
        Table pdfs = new Table("contender", "pages", "kB", "words", "missing", "UA-1", "A-2a", "typefaces", "made by");
        for (Contender contender : contenders) {
            PdfFacts pdf = contender.made(sample);
            pdfs.row(
                    contender.name(),
                    pdf.pages(),
                    pdf.kilobytes(),
                    pdf.words().all(),
                    Spread.number(100 * sample.words().missingIn(pdf.words()), 1) + " %",
                    pdf.accessible(),
                    pdf.archival(),
                    String.join(", ", pdf.typefaces()),
                    pdf.maker());
        }
        return "\n### " + sample.id() + "\n" + table(costs) + pdfs;
    }

    /** The costs by contender, and how many times those of the others that were measured beside it. */
    static Table table(Map<String, List<Cost>> costs) {
        List<String> others = Stream.of(Contenders.WEASYPRINT, Contenders.LIBREOFFICE, Contenders.TYPST)
                .filter(costs::containsKey)
                .toList();
        Table table = new Table(Stream.concat(
                        Stream.of("contender", "wall s", "CPU s", "memory MB"),
                        others.stream().map(name -> "÷ " + name))
                .toArray(String[]::new));
        costs.forEach((name, own) -> table.row(Stream.concat(
                        Stream.of(
                                name,
                                Cost.spread(own, Cost::wall).withRange(2),
                                Cost.spread(own, Cost::cpu).withRange(2),
                                Cost.spread(own, Cost::memory).withRange(0)),
                        others.stream().map(other -> Spread.number(Cost.ratio(own, costs.getOrDefault(other, own)), 2)))
                .toArray()));
        return table;
    }
}
