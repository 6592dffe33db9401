package nl.ivpgenerator.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Document.Passage;
import nl.ivpgenerator.document.Document.PassageKind;

/**
 * Writes an abbreviation out where a reader meets it first: "risico-inventarisatie en -evaluatie (RI&amp;E)". That is in running text, as titles,
 * headings, bold words, links, tables and signatures have no room for it. A part that also goes its own way, as a loose file or a letter on its
 * own page, counts anew. A text that explains the abbreviation itself stays as it is.
 */
public final class FirstUse {

    private final List<Abbreviation> abbreviations;
    private final Set<Abbreviation> known = new HashSet<>();

    private FirstUse(List<Abbreviation> abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The document with these abbreviations written out once; what must stay on one page is left as it is. */
    public static Document in(Document document, List<Abbreviation> abbreviations) {
        if (document.front().layout().isOnePage()) {
            return document;
        }
        return new Document(document.front(), new FirstUse(abbreviations).parts(document.parts()));
    }

    private List<Part> parts(List<Part> parts) {
        List<Part> written = new ArrayList<>();
        for (Part part : parts) {
            if (part.newPage() || part.fragment() != Fragment.NONE) {
                known.clear();
            }
            List<Passage> passages = part.passages().stream().map(this::passage).toList();
            written.add(new Part(
                    part.id(),
                    part.bookmark(),
                    part.level(),
                    part.number(),
                    part.title(),
                    part.fragment(),
                    part.newPage(),
                    passages,
                    parts(part.parts())));
        }
        return written;
    }

    private Passage passage(Passage passage) {
        if (passage.kind() == PassageKind.SIGNATURES) {
            return passage;
        }
        return new Passage(
                passage.blockId(),
                passage.bookmark(),
                passage.openness(),
                passage.kind(),
                passage.landscape(),
                elements(passage.elements()));
    }

    private List<Element> elements(List<Element> elements) {
        return elements.stream().map(this::element).toList();
    }

    private Element element(Element element) {
        if (element instanceof Element.Paragraph paragraph) {
            return new Element.Paragraph(line(paragraph.content()));
        } else if (element instanceof Element.ListElement list) {
            List<Element.ListItem> items = new ArrayList<>();
            list.items().forEach(item -> items.add(new Element.ListItem(item.box(), elements(item.elements()))));
            return new Element.ListElement(list.ordered(), list.start(), items);
        } else if (element instanceof Element.Quotation quotation) {
            return new Element.Quotation(elements(quotation.elements()));
        }
        return element;
    }

    private List<Inline> line(List<Inline> content) {
        AbbreviatedLine line = new AbbreviatedLine(PlainWords.of(content), abbreviations, known);
        List<Inline> written = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                written.add(new Inline.Text(line.write(text.text())));
            } else {
                line.pass(PlainWords.of(List.of(inline)));
                written.add(inline);
            }
        }
        return written;
    }
}
