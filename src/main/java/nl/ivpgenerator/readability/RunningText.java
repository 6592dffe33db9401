package nl.ivpgenerator.readability;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Document.Passage;
import nl.ivpgenerator.document.DocumentText.Spot;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.document.PlainWords;
import nl.ivpgenerator.readability.Sentences.Sentence;

/**
 * The sentences of a document that one reads from begin to end: paragraphs, items of lists (each at least one sentence of its own) and what
 * stands in a frame. Titles, headings, tables, notes and the cover are looked up and not read, so they are left out. A line break ends a
 * sentence, as in an address.
 */
public final class RunningText {

    /** A sentence and the passage in which it stands. */
    public record PlacedSentence(Spot spot, Sentence sentence) {}

    private final List<PlacedSentence> sentences = new ArrayList<>();

    private RunningText() {}

    /** All sentences in the order of the document. */
    public static List<PlacedSentence> of(Document document) {
        RunningText text = new RunningText();
        document.parts().forEach(text::part);
        return List.copyOf(text.sentences);
    }

    private void part(Part part) {
        for (Passage passage : part.passages()) {
            elements(passage.elements(), new Spot(part.id(), passage.blockId()));
        }
        part.parts().forEach(this::part);
    }

    private void elements(List<Element> elements, Spot spot) {
        for (Element element : elements) {
            if (element instanceof Element.Paragraph paragraph) {
                paragraph(paragraph.content(), spot);
            } else if (element instanceof Element.ListElement list) {
                list.items().forEach(item -> elements(item.elements(), spot));
            } else if (element instanceof Element.Quotation quotation) {
                elements(quotation.elements(), spot);
            }
        }
    }

    private void paragraph(List<Inline> content, Spot spot) {
        List<Inline> line = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.LineBreak) {
                line(line, spot);
                line.clear();
            } else {
                line.add(inline);
            }
        }
        line(line, spot);
    }

    private void line(List<Inline> line, Spot spot) {
        Sentences.of(PlainWords.of(line)).forEach(sentence -> sentences.add(new PlacedSentence(spot, sentence)));
    }
}
