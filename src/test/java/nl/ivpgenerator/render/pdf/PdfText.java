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
            } else if (node instanceof PDStructureElement parent) {
                text.append(piece(parent, kid));
            }
        }
    }

    /** The text of a kid of a structure element; empty when it is no text. */
    String piece(PDStructureElement parent, Object kid) {
        if (kid instanceof Integer number) {
            return pages.getOrDefault(page(parent, kid), Map.of()).getOrDefault(number, "");
        }
        return kid instanceof PDMarkedContentReference reference
                ? pages.getOrDefault(page(parent, kid), Map.of()).getOrDefault(reference.getMCID(), "")
                : "";
    }

    /** The page on which a kid of a structure element stands. */
    static COSBase page(PDStructureElement parent, Object kid) {
        return kid instanceof PDMarkedContentReference reference && reference.getPage() != null
                ? reference.getPage().getCOSObject()
                : parent.getCOSObject().getDictionaryObject(COSName.PG);
    }
}
