package nl.ivpgenerator.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.compose.Abbreviations;
import nl.ivpgenerator.compose.Assessment;
import nl.ivpgenerator.compose.ComposedDocument;
import nl.ivpgenerator.compose.Composer;
import nl.ivpgenerator.compose.Edition;
import nl.ivpgenerator.compose.SetFacts;
import nl.ivpgenerator.document.Abbreviation;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.output.GenerationRecord.Origin;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.ProfileReader;

/**
 * The line from a profile file to checked documents, before any format is written. In two rounds: a document about the others is made when these
 * are there.
 */
public final class SetComposer {

    private final TemplatePack pack;
    private final ProfileReader profiles;
    private final Composer composer;
    private final Assessment assessment;
    private final List<Abbreviation> abbreviations;

    public SetComposer(TemplatePack pack) {
        this.pack = pack;
        this.profiles = new ProfileReader(pack.choices());
        this.composer = new Composer(pack);
        this.assessment = new Assessment(pack);
        this.abbreviations = Abbreviations.writtenOut(pack.knowledge());
    }

    /** These documents of a profile, or all when none is named; nothing when a fault was found. The findings tell all of them. */
    public Optional<DocumentSet> compose(Path file, Set<String> documents, Findings findings) {
        return compose(file, new Scope(documents, Set.of(), false), findings);
    }

    /** The documents of a profile within a scope, or nothing when a fault was found. */
    public Optional<DocumentSet> compose(Path file, Scope scope, Findings findings) {
        Optional<Draft> draft = draft(file, scope, findings);
        draft.ifPresent(made -> made.judge(findings));
        return draft.map(Draft::set);
    }

    /** The same, while it is still being judged; nothing when a fault stood in the way of composing. To be judged or closed. */
    Optional<Draft> draft(Path file, Scope scope, Findings findings) {
        ProfileName.check(file, findings);
        return profiles.read(file, findings).flatMap(profile -> draft(profile, scope, findings));
    }

    private Optional<Draft> draft(Profile profile, Scope scope, Findings findings) {
        scope.documents().stream().sorted().forEach(id -> sayNotMade(id, profile, scope, findings));
        Origin origin = Origins.of(pack, profile);
        return set(profile, scope, findings).map(composed -> new Draft(composed, origin, assessment.ask(profile)));
    }

    private Optional<DocumentSet> set(Profile profile, Scope scope, Findings findings) {
        List<MadeDocument> made = rounds(profile, scope, findings);
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        boolean complete = scope.documents().isEmpty();
        return Optional.of(new DocumentSet(pack, profile, wanted(made, scope), complete, scope.publicOnly()));
    }

    private List<MadeDocument> rounds(Profile profile, Scope scope, Findings findings) {
        Round round = new Round(composer, abbreviations, profile);
        List<DocumentType> about = types(scope, type -> type.aboutSet() && scope.wants(type.id()));
        List<MadeDocument> made = new ArrayList<>(round.make(
                types(scope, type -> !type.aboutSet() && (!about.isEmpty() || scope.wants(type.id()))),
                new Edition(scope.publicOnly(), Map.of()),
                findings));
        if (!about.isEmpty() && !findings.hasErrors()) {
            List<ComposedDocument> others =
                    made.stream().map(MadeDocument::composed).toList();
            Map<String, Object> facts = SetFacts.of(others, profile, pack, scope.madeFormats());
            made.addAll(round.make(about, new Edition(scope.publicOnly(), facts), findings));
        }
        return made;
    }

    /** The documents that may be made and that pass. */
    private List<DocumentType> types(Scope scope, Predicate<DocumentType> passes) {
        return pack.documents().values().stream()
                .filter(type -> !scope.publicOnly() || type.hasPublicEdition())
                .filter(passes)
                .toList();
    }

    /** Who asks for a document that this profile does not have, should not have to wonder where it is. */
    private void sayNotMade(String id, Profile profile, Scope scope, Findings findings) {
        DocumentType type = pack.documents().get(id);
        if (type != null && !profile.satisfies(type.condition())) {
            findings.advice(
                    "document-niet-gemaakt",
                    profile.place(),
                    "Met de keuzes in dit profiel is er geen '" + id + "'.",
                    "Zie 'ivp documenten' voor de keuze waarvan dat afhangt.");
        } else if (type != null && scope.publicOnly() && !type.hasPublicEdition()) {
            findings.advice(
                    "document-niet-gemaakt",
                    profile.place(),
                    "Het document '" + id + "' is niet openbaar en hoort dus niet in deze set.",
                    "Laat --openbaar weg om het te maken.");
        }
    }

    private static List<MadeDocument> wanted(List<MadeDocument> made, Scope scope) {
        return made.stream()
                .filter(one -> scope.wants(one.composed().type().id()))
                .sorted(Comparator.comparingInt(one -> one.composed().type().order()))
                .toList();
    }
}
