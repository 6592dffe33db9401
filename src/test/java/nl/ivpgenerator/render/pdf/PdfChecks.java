package nl.ivpgenerator.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.render.ModelText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a PDF must be besides valid: the same as its document, for eyes, ears and search engines. */
public final class PdfChecks {

    /** No text nearer to the edge of the paper, in points: 15 mm. */
    private static final float EDGE = 42;

    private PdfChecks() {}

    /** Fails when the PDF is not the document: all checks of this class. */
    public static void check(byte[] bytes, Document document) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PdfText text = new PdfText(pdf);
            metadata(pdf, document);
            bookmarks(pdf, document);
            order(text.text(), document);
            tables(text);
            notes(text, document);
            margins(pdf);
            lean(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void metadata(PDDocument pdf, Document document) {
        PDDocumentInformation information = pdf.getDocumentInformation();
        assertThat(information.getTitle()).isEqualTo(document.front().title());
        assertThat(information.getAuthor()).isEqualTo(document.front().organisation());
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
        assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
    }

    private static void bookmarks(PDDocument pdf, Document document) {
        List<String> expected = new ArrayList<>();
        if (document.front().contents()) {
            expected.add("Inhoud");
        }
        document.parts().forEach(part -> headings(part, expected));
        if (!ModelText.notes(document).isEmpty()) {
            expected.add("Noten");
        }
        List<String> found = new ArrayList<>();
        bookmarks(pdf.getDocumentCatalog().getDocumentOutline(), found);
        assertThat(found).as("bookmarks").isEqualTo(expected);
    }

    private static void headings(Part part, List<String> into) {
        into.add((part.number() + " " + part.title()).strip());
        part.parts().forEach(below -> headings(below, into));
    }

    private static void bookmarks(PDOutlineNode node, List<String> into) {
        for (PDOutlineItem item : node.children()) {
            into.add(item.getTitle());
            bookmarks(item, into);
        }
    }

    /** Each piece of the document stands in the structure after the piece before it. */
    private static void order(String text, Document document) {
        String read = bare(text);
        assertThat(read).as("a place without a glyph").doesNotContain("\uFFFD");
        int at = 0;
        for (String piece : ModelText.of(document)) {
            int next = read.indexOf(bare(piece), at);
            assertThat(next)
                    .as("'%s' after '%s'", piece, read.substring(Math.max(0, at - 60), at))
                    .isNotNegative();
            at = next + bare(piece).length();
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }

    private static void tables(PdfText text) {
        for (PDStructureElement header : text.elements("TH")) {
            COSDictionary attributes = header.getCOSObject().getCOSDictionary(COSName.A);
            assertThat(attributes.getNameAsString("Scope")).as("scope of a TH").isIn("Row", "Column");
        }
        assertThat(text.elements("TFoot")).as("empty table footers").isEmpty();
    }

    /** Every note has a tag with a name of its own, a reference in the text, and both are links. */
    private static void notes(PdfText text, Document document) {
        int notes = ModelText.notes(document).size();
        assertThat(text.elements("Note"))
                .extracting(PDStructureElement::getElementIdentifier)
                .doesNotHaveDuplicates()
                .hasSize(notes);
        for (int number : ModelText.notes(document)) {
            assertThat(text.elements("Link"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .contains("Noot " + number, "Terug naar noot " + number + " in de tekst");
        }
    }

    private static void margins(PDDocument pdf) throws IOException {
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                if (!position.getUnicode().isBlank()) {
                    PDPage page = getCurrentPage();
                    String where = "'" + position.getUnicode() + "' on page " + getCurrentPageNo();
                    float right = page.getMediaBox().getWidth() - EDGE;
                    float bottom = page.getMediaBox().getHeight() - EDGE;
                    assertThat(position.getX()).as(where).isGreaterThan(EDGE);
                    assertThat(position.getX() + position.getWidth()).as(where).isLessThan(right);
                    assertThat(position.getY()).as(where).isBetween(EDGE - 8, bottom);
                }
            }
        }.getText(pdf);
    }

    /** No marks around nothing, and no description of an artifact that another could share. */
    private static void lean(PDDocument pdf) throws IOException {
        Set<COSDictionary> layouts = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : pdf.getPages()) {
            try (InputStream content = page.getContents()) {
                assertThat(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1))
                        .doesNotContainPattern("/Artifact \\S+ BDC\nEMC\n");
            }
            COSDictionary descriptions = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            for (COSName name : descriptions.keySet()) {
                COSDictionary description = descriptions.getCOSDictionary(name);
                String type = description.getNameAsString(COSName.TYPE);
                assertThat(type).isIn("Layout", "Pagination");
                if (type.equals("Layout")) {
                    layouts.add(description);
                }
            }
        }
        assertThat(layouts).hasSizeLessThan(2);
    }
}
