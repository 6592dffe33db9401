package nl.ivpgenerator.render.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.ivpgenerator.render.html.HtmlPage;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/**
 * Gives the structure of a PDF the tags that its maker does not know: a table of contents with its items, notes and references to
 * notes; and takes away what says nothing, such as empty table footers and empty alternative
 * texts.
 */
final class Tags {

    private int notes;

    private Tags() {}

    static void mend(PDDocument pdf) {
        PDStructureNode root = pdf.getDocumentCatalog().getStructureTreeRoot();
        new Tags().walk(root, false);
    }

    private void walk(PDStructureNode node, boolean contents) {
        for (PDStructureElement element : elements(node)) {
            boolean inContents = contents | mark(element);
            walk(element, inContents);
            if (inContents) {
                contentsTag(element);
            } else if (isNoteReference(element)) {
                wrap(node, element);
            }
            if (isEmpty(element)) {
                node.removeKid(element);
            }
            writeInside(element.getCOSObject());
        }
        raiseCaption(node);
    }

    /** What belongs to one element only stands in that element: as objects of their own these are a third of the file's. */
    private static void writeInside(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        (kids instanceof COSArray all ? all.toList() : Collections.singletonList(kids)).forEach(Tags::direct);
        direct(element.getDictionaryObject(COSName.A));
    }

    private static void direct(@Nullable COSBase part) {
        if (part instanceof COSDictionary dictionary && !dictionary.containsKey(COSName.P)) {
            dictionary.setDirect(true);
        }
    }

    /** The maker puts a caption after its table, where it would be read last; it belongs first in the table. */
    private static void raiseCaption(PDStructureNode node) {
        List<PDStructureElement> elements = elements(node);
        for (int i = 1; i < elements.size(); i++) {
            PDStructureElement caption = elements.get(i);
            PDStructureElement table = elements.get(i - 1);
            if (caption.getStructureType().equals("Caption")
                    && table.getStructureType().equals("Table")) {
                node.removeKid(caption);
                caption.setParent(table);
                table.insertBefore(caption, table.getKids().get(0));
            }
        }
    }

    /** Reads the mark that the page gave; says whether a table of contents starts here. */
    private boolean mark(PDStructureElement element) {
        String words = element.getAlternateDescription();
        if (words == null) {
            return false;
        }
        if (words.isEmpty()) {
            element.getCOSObject().removeItem(COSName.ALT);
        }
        if (!words.startsWith(HtmlPage.TAG_MARK)) {
            return false;
        }
        element.getCOSObject().removeItem(COSName.ALT);
        if (words.endsWith("Note")) {
            element.setStructureType("Note");
            notes++;
            element.setElementIdentifier("noot-" + notes);
        }
        return words.endsWith("TOC");
    }

    /** Lists become tables of contents; what stood in an item's body besides a list below it becomes a reference. */
    private static void contentsTag(PDStructureElement element) {
        switch (element.getStructureType()) {
            case "L" -> {
                element.setStructureType("TOC");
                element.getCOSObject().removeItem(COSName.A);
            }
            case "LI" -> {
                element.setStructureType("TOCI");
                for (PDStructureElement body : elements(element)) {
                    raiseLists(element, body);
                }
            }
            case "LBody" -> element.setStructureType("Reference");
            default -> {}
        }
    }

    private static void raiseLists(PDStructureElement item, PDStructureElement body) {
        for (PDStructureElement below : elements(body)) {
            if (below.getStructureType().equals("TOC")) {
                body.removeKid(below);
                item.appendKid(below);
            }
        }
    }

    private static boolean isNoteReference(PDStructureElement element) {
        String words = element.getAlternateDescription();
        return element.getStructureType().equals("Link") && words != null && words.matches("Noot \\d+");
    }

    private static void wrap(PDStructureNode parent, PDStructureElement link) {
        PDStructureElement reference = new PDStructureElement("Reference", parent);
        reference.setPage(link.getPage());
        parent.insertBefore(reference, link);
        parent.removeKid(link);
        reference.appendKid(link);
    }

    private static boolean isEmpty(PDStructureElement element) {
        return element.getKids().isEmpty() && List.of("TFoot", "THead", "TBody").contains(element.getStructureType());
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> elements = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
