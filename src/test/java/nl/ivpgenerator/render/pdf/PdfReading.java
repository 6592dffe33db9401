package nl.ivpgenerator.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nl.ivpgenerator.render.read.Reading;
import nl.ivpgenerator.render.read.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF by its structure. It does not keep where a word ends, so only the letters of a reading count. Left out are the contents, the
 * heading above the notes and the ways back from them.
 */
public final class PdfReading {

    private static final String REFERENCE = "Noot ";
    private static final String WAY_BACK = "Terug naar noot ";

    private final Words words = new Words();
    private final PdfText text;
    /** The tag of a header cell holds its text once for each page of the table: the first page counts. */
    private boolean header;

    private @Nullable COSBase headerPage;

    private PdfReading(PdfText text) {
        this.text = text;
    }

    public static Reading of(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PdfReading reading = new PdfReading(new PdfText(pdf));
            reading.content(pdf.getDocumentCatalog().getStructureTreeRoot());
            return reading.words.reading();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void content(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                element(element);
            } else if (node instanceof PDStructureElement parent && counts(PdfText.page(parent, kid))) {
                words.text(text.piece(parent, kid));
            }
        }
    }

    private void element(PDStructureElement element) {
        String tag = element.getStructureType();
        String alternative = element.getAlternateDescription() == null ? "" : element.getAlternateDescription();
        List<PDStructureElement> notes = below(below(below(below(Stream.of(element), "L"), "LI"), "LBody"), "Note")
                .toList();
        if (!notes.isEmpty()) {
            notes.forEach(note -> words.note(notes.indexOf(note) + 1, () -> content(note)));
        } else if (alternative.startsWith(REFERENCE)) {
            words.mark(alternative.substring(REFERENCE.length()));
        } else if (tag.equals("TH")) {
            header(element);
        } else if (!contents(element) && !tag.equals("Lbl") && !alternative.startsWith(WAY_BACK)) {
            content(element);
        }
    }

    private static boolean contents(PDStructureElement element) {
        return below(Stream.of(element), "TOC").findAny().isPresent();
    }

    private static Stream<PDStructureElement> below(Stream<PDStructureElement> elements, String tag) {
        return elements.flatMap(element -> element.getKids().stream())
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .filter(kid -> kid.getStructureType().equals(tag));
    }

    private void header(PDStructureElement cell) {
        header = true;
        headerPage = null;
        content(cell);
        header = false;
    }

    private boolean counts(COSBase page) {
        if (header && headerPage == null) {
            headerPage = page;
        }
        return !header || page.equals(headerPage);
    }
}
