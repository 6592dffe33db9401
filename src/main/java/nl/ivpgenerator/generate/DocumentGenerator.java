package nl.ivpgenerator.generate;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.compose.ComposedDocument;
import nl.ivpgenerator.compose.Coverage;
import nl.ivpgenerator.compose.OpenPoints;
import nl.ivpgenerator.compose.TemplateLint;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.output.OutputFolder;
import nl.ivpgenerator.output.OutputSet;
import nl.ivpgenerator.output.WrittenFile;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.PackCheck;
import nl.ivpgenerator.pack.PackReader;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.profile.ProfileReader;
import nl.ivpgenerator.readability.Readability;
import nl.ivpgenerator.readability.RunningText;
import nl.ivpgenerator.render.FragmentRenderer;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Renderer;
import nl.ivpgenerator.render.UnusableStyleException;
import nl.ivpgenerator.render.pdf.MissingGlyphException;
import nl.ivpgenerator.render.pdf.PdfRenderer;

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
        Optional<TemplatePack> pack = PackReader.read(templateFolders, findings);
        pack.filter(read -> !approval.covers(read)).ifPresent(read -> {
            TemplateLint.check(read, findings);
            if (findings.sorted().isEmpty()) {
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
        Optional<DocumentSet> set = composer.compose(profile, request.scope(), findings);
        Optional<HouseStyle> style = set.flatMap(made -> HouseStyles.load(pack, made.profile(), findings));
        if (set.isEmpty() || style.isEmpty() || findings.hasErrors()) {
            return GenerationReport.refused(name, findings);
        }
        Map<String, byte[]> files = render(set.get(), style.get(), request, progress, findings);
        if (findings.hasErrors()) {
            return GenerationReport.refused(name, findings);
        }
        List<WrittenFile> written = write(set.get(), files, request, findings);
        return new GenerationReport(name, findings, written, Optional.of(openPoints(set.get())));
    }

    private OpenPoints openPoints(DocumentSet set) {
        OpenPoints points = OpenPoints.of(composed(set), set.profile(), pack, READ_ELSEWHERE);
        return set.complete() ? points : points.withoutUnread();
    }

    private static List<ComposedDocument> composed(DocumentSet set) {
        return set.documents().stream().map(MadeDocument::composed).toList();
    }

    private Map<String, byte[]> render(
            DocumentSet set, HouseStyle style, GenerationRequest request, Progress progress, Findings findings) {
        Map<String, byte[]> files = new TreeMap<>();
        int done = 0;
        for (MadeDocument made : set.documents()) {
            String id = made.document().front().id();
            progress.document(set.profile().name(), id, done++, set.documents().size());
            for (Renderer renderer : renderers(made.composed().type(), request.scope())) {
                try {
                    byte[] file = renderer.render(made.document(), style);
                    files.put(id + "." + renderer.format(), file);
                    if (renderer instanceof PdfRenderer
                            && made.document().front().layout().isOnePage()) {
                        OnePage.check(made.document(), file, set.profile(), findings);
                    }
                    if (renderer instanceof FragmentRenderer loose) {
                        files.putAll(fragments(made.document(), loose, style));
                    }
                } catch (MissingGlyphException missing) {
                    findings.error(
                            "teken-ontbreekt",
                            set.profile().place(),
                            "het lettertype kan deze tekens in '" + id + "' niet weergeven: " + missing.shown() + ".",
                            "Schrijf ze anders of kies een ander lettertype.");
                } catch (UnusableStyleException unusable) {
                    sayUnusable(id + "." + renderer.format(), unusable, findings);
                }
            }
        }
        return files;
    }

    private static List<Renderer> renderers(DocumentType type, Scope scope) {
        return Formats.chosen(scope.formats()).stream()
                .filter(renderer -> type.formats().isEmpty() || type.formats().contains(renderer.format()))
                .toList();
    }

    /** The parts of a document that are also made as files of their own. */
    private static Map<String, byte[]> fragments(Document document, FragmentRenderer renderer, HouseStyle style) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Part part : document.parts()) {
            if (part.fragment() != Fragment.NONE) {
                String name = document.front().id() + "--" + part.id() + "." + renderer.format();
                files.put(name, renderer.renderFragment(document, part, style));
            }
        }
        return files;
    }

    /** The shipped style always works; with that alone it is a fault of the program. */
    private void sayUnusable(String file, UnusableStyleException unusable, Findings findings) {
        if (pack.layers().size() == 1) {
            throw unusable;
        }
        findings.error(
                "huisstijl-onbruikbaar",
                Place.ofFile(
                        ShownPath.of(pack.layers().get(pack.layers().size() - 1).folder())),
                "Met het stijlblad of de lettertypen van deze sjablonen kan '" + file + "' niet worden gemaakt.",
                "Draai de laatste wijziging in de map 'huisstijl' terug en probeer het opnieuw.");
    }

    private List<WrittenFile> write(
            DocumentSet set, Map<String, byte[]> files, GenerationRequest request, Findings findings) {
        if (!set.publicOnly()) {
            files.put(ProvenanceFile.NAME, ProvenanceFile.bytes(set));
        }
        boolean everything = set.complete() && request.scope().formats().isEmpty();
        OutputSet output = new OutputSet(
                files,
                Origins.of(pack, set.profile()),
                request.scope().words(),
                request.date(),
                everything,
                request.overwrite());
        OutputFolder folder = new OutputFolder(
                request.output(), request.scope().folder(set.profile().name()));
        return request.dry() ? folder.preview(output, findings) : folder.write(output, findings);
    }
}
