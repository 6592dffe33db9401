package nl.ivpgenerator.bench;

import java.nio.file.Path;
import java.util.function.Function;

/**
 * One way to make the PDF of a document.
 *
 * @param name for the results
 * @param command the command line for a document
 * @param folder where it puts its files
 */
record Contender(String name, Function<Sample, String> command, Path folder) {

    Job job(Sample sample) {
        return new Job(name, folder, command.apply(sample));
    }

    /** The PDF, which all name alike. */
    PdfFacts made(Sample sample) {
        return Shell.files(folder).stream()
                .filter(file -> file.endsWith(sample.id() + ".pdf"))
                .findFirst()
                .map(PdfFacts::of)
                .orElseThrow(() -> new IllegalStateException(name + " made no PDF of " + sample.id()));
    }
}
