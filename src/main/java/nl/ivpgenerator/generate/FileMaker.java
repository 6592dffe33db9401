package nl.ivpgenerator.generate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ivpgenerator.check.DocumentSet;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.pack.DocumentType;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.render.FragmentRenderer;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Renderer;
import nl.ivpgenerator.render.UnusableStyleException;
import nl.ivpgenerator.render.pdf.MissingGlyphException;
import nl.ivpgenerator.render.pdf.PdfRenderer;

/** Makes the files of one profile, on all processors: every document in every format, and its loose parts. For one set. */
final class FileMaker {

    private final TemplatePack pack;
    private final DocumentSet set;
    private final HouseStyle style;

    FileMaker(TemplatePack pack, DocumentSet set, HouseStyle style) {
        this.pack = pack;
        this.set = set;
        this.style = style;
    }

    /** Files by name, and what could not be made. */
    private record Made(Map<String, byte[]> files, Findings findings) {
        Made() {
            this(new TreeMap<>(), new Findings());
        }
    }

    /** The files by name; what can not be made is among the findings. */
    Map<String, byte[]> files(Scope scope, Progress progress, Findings findings) {
        AtomicInteger done = new AtomicInteger();
        List<Made> all = set.documents().parallelStream()
                .map(document -> files(document, scope, progress, done))
                .toList();
        Map<String, byte[]> files = new TreeMap<>();
        for (Made made : all) {
            files.putAll(made.files());
            findings.addAll(made.findings());
        }
        return files;
    }

    private Made files(MadeDocument made, Scope scope, Progress progress, AtomicInteger done) {
        Document document = made.document();
        progress.document(
                set.profile().name(),
                document.front().id(),
                done.getAndIncrement(),
                set.documents().size());
        Made into = new Made();
        renderers(made.composed().type(), scope).forEach(renderer -> add(document, renderer, into));
        return into;
    }

    private static List<Renderer> renderers(DocumentType type, Scope scope) {
        return Formats.chosen(scope.formats()).stream()
                .filter(renderer -> type.formats().isEmpty() || type.formats().contains(renderer.format()))
                .toList();
    }

    private void add(Document document, Renderer renderer, Made into) {
        String id = document.front().id();
        String name = id + "." + renderer.format();
        try {
            byte[] file = renderer.render(document, style);
            into.files().put(name, file);
            if (renderer instanceof PdfRenderer && document.front().layout().isOnePage()) {
                OnePage.check(document, file, set.profile(), into.findings());
            }
            if (renderer instanceof FragmentRenderer loose) {
                addFragments(document, loose, into);
            }
        } catch (MissingGlyphException missing) {
            into.findings()
                    .error(
                            "teken-ontbreekt",
                            set.profile().place(),
                            "het lettertype kan deze tekens in '" + id + "' niet weergeven: " + missing.shown() + ".",
                            "Schrijf ze anders of kies een ander lettertype.");
        } catch (UnusableStyleException unusable) {
            sayUnusable(name, unusable, into.findings());
        }
    }

    /** The parts of a document that are also made as files of their own. */
    private void addFragments(Document document, FragmentRenderer renderer, Made into) {
        for (Part part : document.parts()) {
            if (part.fragment() != Fragment.NONE) {
                String name = document.front().id() + "--" + part.id() + "." + renderer.format();
                into.files().put(name, renderer.renderFragment(document, part, style));
            }
        }
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
}
