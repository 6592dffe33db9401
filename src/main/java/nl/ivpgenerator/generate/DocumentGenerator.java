package nl.ivpgenerator.generate;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.compose.ComposedDocument;
import nl.ivpgenerator.compose.Coverage;
import nl.ivpgenerator.compose.OpenPoints;
import nl.ivpgenerator.compose.TemplateLint;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.output.OutputFolder;
import nl.ivpgenerator.output.OutputSet;
import nl.ivpgenerator.output.WrittenFile;
import nl.ivpgenerator.pack.PackCheck;
import nl.ivpgenerator.pack.PackReader;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.profile.ProfileReader;
import nl.ivpgenerator.readability.Readability;
import nl.ivpgenerator.readability.RunningText;

/** The whole line: from profile files to documents on disk. Keeps the pack, so that many profiles cost one reading of it. */
public final class DocumentGenerator {

    /** Sections that are used outside the text: the house style, and what steers the documents. */
    private static final Set<String> READ_ELSEWHERE = Set.of("huisstijl", "documenten");

    private final TemplatePack pack;
    private final SetComposer composer;

    private DocumentGenerator(TemplatePack pack) {
        this.pack = pack;
        this.composer = new SetComposer(pack);
    }

    /**
     * A generator for the packs in these folders, the lowest first; nothing when they have faults, which are then among the findings.
     */
    public static Optional<DocumentGenerator> open(List<Path> templateFolders, Findings findings) {
        return open(templateFolders, Approval.NONE, findings);
    }

    /** The same; templates that were approved before are not looked at again. */
    public static Optional<DocumentGenerator> open(List<Path> templateFolders, Approval approval, Findings findings) {
        return open(PackReader.read(templateFolders, findings), approval, findings);
    }

    /** The same for packs that have been read. */
    public static Optional<DocumentGenerator> open(Optional<TemplatePack> pack, Approval approval, Findings findings) {
        pack.filter(read -> !approval.covers(read)).ifPresent(read -> {
            TemplateLint.check(read, findings);
            if (findings.isEmpty()) {
                approval.give(read);
            }
        });
        return findings.hasErrors() ? Optional.empty() : pack.map(DocumentGenerator::new);
    }

    public TemplatePack pack() {
        return pack;
    }

    /** What can be said of the packs themselves, beside the faults that stop them: defaults that do not fit, blocks that nothing shows. */
    public void checkPack(Findings findings) {
        PackCheck.unusedBlocks(pack, findings);
        new ProfileReader(pack.choices()).checkDefaults(findings);
    }

    /** Everything that can be said of a profile and its documents; writes nothing and makes no file formats. */
    public CheckReport check(Path profile) {
        Findings findings = new Findings();
        Optional<DocumentSet> set = composer.compose(profile, Set.of(), findings);
        set.ifPresent(made -> HouseStyles.load(pack, made.profile(), findings));
        return new CheckReport(
                ProfileName.of(profile),
                findings,
                set.map(this::openPoints),
                set.map(DocumentGenerator::readability).orElse(Map.of()));
    }

    private static Map<String, Readability> readability(DocumentSet set) {
        Map<String, Readability> readability = new LinkedHashMap<>();
        for (MadeDocument made : set.documents()) {
            readability.put(made.composed().type().id(), Readability.of(RunningText.of(made.document())));
        }
        return readability;
    }

    /** What the documents of a profile treat; nothing after a fault. */
    public Optional<Coverage> coverage(Path profile, Findings findings) {
        return composer.compose(profile, Set.of(), findings).map(set -> Coverage.of(composed(set), pack));
    }

    /**
     * Makes the documents of one profile and writes all of them, or none when there is a fault.
     *
     * @throws nl.ivpgenerator.output.OutputException when the machine does not allow the writing; earlier output is untouched
     */
    public GenerationReport generate(Path profile, GenerationRequest request, Progress progress) {
        Findings findings = new Findings();
        String name = ProfileName.of(profile);
        Optional<Draft> draft = composer.draft(profile, request.scope(), findings);
        if (draft.isEmpty()) {
            return GenerationReport.refused(name, findings);
        }
        Map<String, byte[]> files = files(draft.get(), request, progress, findings);
        if (findings.hasErrors()) {
            return GenerationReport.refused(name, findings);
        }
        List<WrittenFile> written = write(draft.get(), files, request, findings);
        return new GenerationReport(
                name, findings, written, Optional.of(openPoints(draft.get().set())));
    }

    /** The files of a draft, which is judged meanwhile. */
    private Map<String, byte[]> files(Draft draft, GenerationRequest request, Progress progress, Findings findings) {
        try (draft) {
            DocumentSet set = draft.set();
            Map<String, byte[]> files = HouseStyles.load(pack, set.profile(), findings)
                    .map(style -> new FileMaker(pack, set, style).files(request.scope(), progress, findings))
                    .orElse(Map.of());
            draft.judge(findings);
            return files;
        }
    }

    private OpenPoints openPoints(DocumentSet set) {
        List<ComposedDocument> documents = composed(set);
        return set.complete()
                ? OpenPoints.ofAll(documents, set.profile(), pack, READ_ELSEWHERE)
                : OpenPoints.ofSome(documents, set.profile(), pack);
    }

    private static List<ComposedDocument> composed(DocumentSet set) {
        return set.documents().stream().map(MadeDocument::composed).toList();
    }

    private List<WrittenFile> write(
            Draft draft, Map<String, byte[]> files, GenerationRequest request, Findings findings) {
        DocumentSet set = draft.set();
        if (!set.publicOnly()) {
            files.put(ProvenanceFile.NAME, ProvenanceFile.bytes(set));
        }
        boolean everything = set.complete() && request.scope().formats().isEmpty();
        OutputSet output = new OutputSet(
                files, draft.origin(), request.scope().words(), request.date(), everything, request.overwrite());
        OutputFolder folder = new OutputFolder(
                request.output(), request.scope().folder(set.profile().name()));
        return request.dry() ? folder.preview(output, findings) : folder.write(output, findings);
    }
}
