package nl.ivpgenerator.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.compose.Composer;
import nl.ivpgenerator.compose.DocumentAssembler;
import nl.ivpgenerator.compose.Edition;
import nl.ivpgenerator.document.Abbreviation;
import nl.ivpgenerator.document.FirstUse;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.profile.Profile;

/** Composes documents of a profile that do not need each other, on all processors. */
record Round(Composer composer, List<Abbreviation> abbreviations, Profile profile) {

    /** One document, or what stood in its way. */
    private record Attempt(Optional<MadeDocument> made, Findings findings) {

        /** Every further document with that template would cost its full time again. */
        boolean neverEnded() {
            return findings.sorted().stream().anyMatch(finding -> finding.code().equals(Composer.ENDLESS));
        }
    }

    /** The documents in the order of their types, up to one that does not end. What is told of them does not depend on who was first. */
    List<MadeDocument> make(List<DocumentType> types, Edition edition, Findings findings) {
        AtomicInteger endless = new AtomicInteger(types.size());
        List<Optional<Attempt>> attempts = IntStream.range(0, types.size())
                .parallel()
                .mapToObj(number -> attempt(types, number, edition, endless))
                .toList();
        List<MadeDocument> made = new ArrayList<>();
        attempts.stream().limit(endless.get() + 1L).flatMap(Optional::stream).forEach(attempt -> {
            findings.addAll(attempt.findings());
            attempt.made().ifPresent(made::add);
        });
        return made;
    }

    /** @param endless the number of the first document that is known not to end; what comes after it is not begun */
    private Optional<Attempt> attempt(List<DocumentType> types, int number, Edition edition, AtomicInteger endless) {
        if (number > endless.get()) {
            return Optional.empty();
        }
        Attempt attempt = attempt(types.get(number), edition);
        if (attempt.neverEnded()) {
            endless.accumulateAndGet(number, Math::min);
        }
        return Optional.of(attempt);
    }

    private Attempt attempt(DocumentType type, Edition edition) {
        Findings own = new Findings();
        Optional<MadeDocument> made = composer.compose(profile, type, edition, own)
                .flatMap(composed -> DocumentAssembler.assemble(composed, own)
                        .map(document -> new MadeDocument(composed, FirstUse.in(document, abbreviations))));
        return new Attempt(made, own);
    }
}
