package nl.ivpgenerator.generate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Runs over many profiles. */
final class Many {

    private Many() {}

    /** Asks for these profiles. */
    static GenerationRequest request(List<Path> profiles, List<Path> packs, Path output, Scope scope) {
        return new GenerationRequest(profiles, packs, output, scope, LocalDate.of(2027, 1, 1), false, false);
    }

    /** Makes all profiles of a request, four at the same time. */
    static List<Outcome> atOnce(DocumentGenerator generator, GenerationRequest request) {
        return atOnce(generator, request, Progress.NONE);
    }

    static List<Outcome> atOnce(DocumentGenerator generator, GenerationRequest request, Progress progress) {
        List<Outcome> outcomes = new ArrayList<>();
        new Batch(generator, request, true).run(4, progress, outcomes::add);
        return outcomes;
    }
}
