package nl.ivpgenerator.generate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/** Makes the files of one profile: every document in every format, and its loose parts. For one set. */
final class FileMaker {

    private final TemplatePack pack;
    private final DocumentSet set;
    private final HouseStyle style;
    private final Findings findings;
    private final Map<String, byte[]> files = new TreeMap<>();

    FileMaker(TemplatePack pack, DocumentSet set, HouseStyle style, Findings findings) {
        this.pack = pack;
        this.set = set;
        this.style = style;
        this.findings = findings;
    }

    /** The files by name; what can not be made is among the findings. */
    Map<String, byte[]> files(Scope scope, Progress progress) {
        int done = 0;
        for (MadeDocument made : set.documents()) {
            progress.document(
                    set.profile().name(),
                    made.document().front().id(),
                    done++,
                    set.documents().size());
            renderers(made.composed().type(), scope).forEach(renderer -> add(made.document(), renderer));
        }
        return files;
    }

    private static List<Renderer> renderers(DocumentType type, Scope scope) {
        return Formats.chosen(scope.formats()).stream()
                .filter(renderer -> type.formats().isEmpty() || type.formats().contains(renderer.format()))
                .toList();
    }

    private void add(Document document, Renderer renderer) {
        String id = document.front().id();
        String name = id + "." + renderer.format();
        try {
            byte[] file = renderer.render(document, style);
            files.put(name, file);
            if (renderer instanceof PdfRenderer && document.front().layout().isOnePage()) {
                OnePage.check(document, file, set.profile(), findings);
            }
            if (renderer instanceof FragmentRenderer loose) {
                addFragments(document, loose);
            }
        } catch (MissingGlyphException missing) {
            findings.error(
                    "teken-ontbreekt",
                    set.profile().place(),
                    "het lettertype kan deze tekens in '" + id + "' niet weergeven: " + missing.shown() + ".",
                    "Schrijf ze anders of kies een ander lettertype.");
        } catch (UnusableStyleException unusable) {
            sayUnusable(name, unusable);
        }
    }

    /** The parts of a document that are also made as files of their own. */
    private void addFragments(Document document, FragmentRenderer renderer) {
        for (Part part : document.parts()) {
            if (part.fragment() != Fragment.NONE) {
                String name = document.front().id() + "--" + part.id() + "." + renderer.format();
                files.put(name, renderer.renderFragment(document, part, style));
            }
        }
    }

    /** The shipped style always works; with that alone it is a fault of the program. */
    private void sayUnusable(String file, UnusableStyleException unusable) {
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
