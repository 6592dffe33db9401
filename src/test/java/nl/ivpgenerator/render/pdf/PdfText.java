package nl.ivpgenerator.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a tagged PDF as a screen reader goes through it: by the structure, without what is marked as decoration. */
final class PdfText {

    private final Map<COSBase, Map<Integer, String>> pages = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<PDStructureElement> elements = new ArrayList<>();

    PdfText(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> marked = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, marked));
            pages.put(page.getCOSObject(), marked);
        }
        walk(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    String text() {
        return text.toString();
    }

    List<PDStructureElement> elements(String tag) {
        return elements.stream()
                .filter(element -> element.getStructureType().equals(tag))
                .toList();
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> marked) {
        StringBuilder own = new StringBuilder();
        for (Object piece : content.getContents()) {
            if (piece instanceof TextPosition position) {
                own.append(position.getUnicode());
            } else if (piece instanceof PDMarkedContent inner) {
                collect(inner, marked);
            }
        }
        if (!"Artifact".equals(content.getTag())) {
            marked.merge(content.getMCID(), own.toString(), String::concat);
        }
    }

    private void walk(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                walk(element);
            } else if (kid instanceof Integer number && node instanceof PDStructureElement parent) {
                append(parent.getCOSObject().getDictionaryObject(COSName.PG), number);
            } else if (kid instanceof PDMarkedContentReference reference) {
                append(reference.getPage().getCOSObject(), reference.getMCID());
            }
        }
    }

    private void append(COSBase page, int number) {
        text.append(pages.getOrDefault(page, Map.of()).getOrDefault(number, ""));
    }
}
