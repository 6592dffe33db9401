package nl.ivpgenerator.render;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Inline;

/** The pieces of text of a document in the order in which they are read: notes come last. */
public final class ModelText {

    private final List<String> pieces = new ArrayList<>();
    private final List<Inline.Note> notes = new ArrayList<>();

    private ModelText() {}

    public static List<String> of(Document document) {
        ModelText text = new ModelText();
        text.pieces.add(document.front().title());
        text.pieces.add(document.front().subtitle());
        boolean factsLast = document.front().layout().isOnePage();
        if (!factsLast) {
            text.facts(document);
        }
        document.parts().forEach(text::part);
        if (factsLast) {
            text.facts(document);
        }
        List.copyOf(text.notes).forEach(note -> text.elements(note.elements()));
        return text.pieces.stream().filter(piece -> !piece.isBlank()).toList();
    }

    private void facts(Document document) {
        document.front().facts().forEach(fact -> {
            pieces.add(fact.name());
            inlines(fact.value());
        });
    }

    /** The numbers of the notes. */
    public static List<Integer> notes(Document document) {
        ModelText text = new ModelText();
        document.parts().forEach(text::part);
        return text.notes.stream().map(Inline.Note::number).distinct().toList();
    }

    private void part(Part part) {
        pieces.add(part.number());
        pieces.add(part.title());
        part.passages().forEach(passage -> elements(passage.elements()));
        part.parts().forEach(this::part);
    }

    private void elements(List<Element> elements) {
        elements.forEach(this::element);
    }

    private void element(Element element) {
        if (element instanceof Element.Paragraph paragraph) {
            inlines(paragraph.content());
        } else if (element instanceof Element.ListElement list) {
            list.items().forEach(item -> {
                pieces.add(item.box() == Element.Box.OPEN ? "☐" : item.box() == Element.Box.CHECKED ? "☑" : "");
                elements(item.elements());
            });
        } else if (element instanceof Element.Quotation quotation) {
            elements(quotation.elements());
        } else if (element instanceof Element.Table table) {
            pieces.add(table.caption());
            table.columns().forEach(column -> inlines(column.header()));
            table.rows().forEach(row -> row.cells().forEach(cell -> inlines(cell.content())));
        }
    }

    private void inlines(List<Inline> content) {
        content.forEach(this::inline);
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            pieces.add(text.text());
        } else if (inline instanceof Inline.Strong strong) {
            inlines(strong.content());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            inlines(emphasis.content());
        } else if (inline instanceof Inline.Link link) {
            inlines(link.content());
        } else if (inline instanceof Inline.Reference reference) {
            inlines(reference.content());
        } else if (inline instanceof Inline.FillIn fillIn) {
            pieces.add(fillIn.description());
        } else if (inline instanceof Inline.Note note) {
            notes.add(note);
        }
    }
}
