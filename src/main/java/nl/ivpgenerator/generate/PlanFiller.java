package nl.ivpgenerator.generate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.generate.FillReport.Inserted;
import nl.ivpgenerator.output.LoneFile;
import nl.ivpgenerator.output.WrittenFile;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.DocumentType.Fragment;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.Value.Selected;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.OfficeFile;
import nl.ivpgenerator.render.insertion.FilledPlan;
import nl.ivpgenerator.render.insertion.Insertion;
import nl.ivpgenerator.render.insertion.PlanWriter;
import nl.ivpgenerator.render.insertion.Spot;
import nl.ivpgenerator.render.office.OfficeFileReader;

/** The line from a profile and the municipality's own plan to a copy of that plan with the passages in it. */
public final class PlanFiller {

    private static final String WORD = ".docx";

    private final TemplatePack pack;

    public PlanFiller(TemplatePack pack) {
        this.pack = pack;
    }

    /**
     * Fills a copy of the plan, or writes nothing when there is a fault.
     *
     * @throws nl.ivpgenerator.output.OutputException when the machine does not allow the writing
     */
    public FillReport fill(FillRequest request) {
        Findings findings = new Findings();
        Place place = Place.ofFile(ShownPath.of(request.plan()));
        Optional<OfficeFile> plan = OfficeFileReader.word(request.plan(), place, findings);
        Optional<DocumentSet> set = new SetComposer(pack).compose(request.profile(), withFragments(), findings);
        if (set.isEmpty()) {
            return FillReport.refused(findings);
        }
        LoneFile file = new LoneFile(target(request, set.get().profile()), request.overwrite());
        file.check(findings);
        Optional<HouseStyle> style = HouseStyles.load(pack, set.get().profile(), findings);
        List<Document> documents =
                set.get().documents().stream().map(MadeDocument::document).toList();
        List<Insertion> insertions = new InsertionReader(pack, set.get().profile(), findings).read(documents);
        if (plan.isEmpty() || style.isEmpty()) {
            return FillReport.refused(findings);
        }
        Optional<FilledPlan> filled = new PlanWriter(plan.get(), place, findings).fill(insertions, style.get());
        if (filled.isEmpty() || findings.hasErrors()) {
            return FillReport.refused(findings);
        }
        WrittenFile written = file.write(filled.get().file());
        return report(findings, written, filled.get(), InsertionReader.left(documents, insertions));
    }

    private static FillReport report(Findings findings, WrittenFile file, FilledPlan plan, List<String> left) {
        List<Inserted> inserted = plan.passages().stream()
                .map(passage ->
                        new Inserted(passage.part(), passage.heading(), passage.spot() == Spot.DIRECT, passage.level()))
                .toList();
        return new FillReport(findings, Optional.of(file), inserted, left, plan.contents());
    }

    private Set<String> withFragments() {
        return pack.documents().values().stream()
                .filter(type -> type.parts().stream().anyMatch(part -> part.fragment() != Fragment.NONE))
                .map(DocumentType::id)
                .collect(Collectors.toSet());
    }

    private Path target(FillRequest request, Profile profile) {
        return request.file().orElseGet(() -> {
            String plan = String.valueOf(request.plan().getFileName()).replaceFirst("(?i)[.]docx$", "");
            return request.output().resolve(profile.name()).resolve(plan + "-met-" + subject(profile) + WORD);
        });
    }

    /** What the profile calls the subject, else the name of the pack. */
    private String subject(Profile profile) {
        return profile.find("thema.naam").orElse(null) instanceof Selected name
                ? name.option().id()
                : pack.layers().get(0).name();
    }
}
