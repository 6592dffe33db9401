package nl.ivpgenerator.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ivpgenerator.check.Checks;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.compose.Composer;
import nl.ivpgenerator.compose.DocumentAssembler;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.ProfileReader;

/** The line from a profile file to checked documents, before any format is written. */
public final class SetComposer {

    private final TemplatePack pack;
    private final ProfileReader profiles;
    private final Composer composer;

    public SetComposer(TemplatePack pack) {
        this.pack = pack;
        this.profiles = new ProfileReader(pack.choices());
        this.composer = new Composer(pack);
    }

    /** The documents of a profile, or nothing when a fault was found; the findings tell all of them. */
    public Optional<DocumentSet> compose(Path file, Set<String> documents, Findings findings) {
        ProfileName.check(file, findings);
        return profiles.read(file, findings).flatMap(profile -> compose(profile, documents, findings));
    }

    private Optional<DocumentSet> compose(Profile profile, Set<String> documents, Findings findings) {
        List<DocumentType> types = pack.documents().values().stream()
                .filter(type -> documents.isEmpty() || documents.contains(type.id()))
                .toList();
        documents.stream().sorted().forEach(id -> sayNotMade(id, profile, findings));
        List<MadeDocument> made = new ArrayList<>();
        for (DocumentType type : types) {
            composer.compose(profile, type, findings)
                    .flatMap(composed -> DocumentAssembler.assemble(composed, findings)
                            .map(document -> new MadeDocument(composed, document)))
                    .ifPresent(made::add);
            if (neverEnded(findings)) {
                break;
            }
        }
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        DocumentSet set = new DocumentSet(pack, profile, made, documents.isEmpty());
        Checks.all().forEach(check -> check.check(set, findings));
        return Optional.of(set);
    }

    /** Who asks for a document that this profile does not have, should not have to wonder where it is. */
    private void sayNotMade(String id, Profile profile, Findings findings) {
        DocumentType type = pack.documents().get(id);
        if (type != null && !profile.satisfies(type.condition())) {
            findings.advice(
                    "document-niet-gemaakt",
                    profile.place(),
                    "Met de keuzes in dit profiel is er geen '" + id + "'.",
                    "Zie 'ivp documenten' voor de keuze waarvan dat afhangt.");
        }
    }

    /** Every further document with that template would cost its full time again. */
    private static boolean neverEnded(Findings findings) {
        return findings.sorted().stream().anyMatch(finding -> finding.code().equals(Composer.ENDLESS));
    }
}
