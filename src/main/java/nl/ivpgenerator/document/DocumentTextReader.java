package nl.ivpgenerator.document;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Document.Passage;
import nl.ivpgenerator.document.DocumentText.FillIn;
import nl.ivpgenerator.document.DocumentText.Gap;
import nl.ivpgenerator.document.DocumentText.GapKind;
import nl.ivpgenerator.document.DocumentText.Kind;
import nl.ivpgenerator.document.DocumentText.Line;
import nl.ivpgenerator.document.DocumentText.Spot;

/** Walks a document once and notes its words. */
final class DocumentTextReader {

    private final List<Line> lines = new ArrayList<>();
    private final List<Line> notes = new ArrayList<>();
    private final List<FillIn> fillIns = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private Spot spot = new Spot("", "");
    private List<Line> current = lines;

    DocumentText read(Document document) {
        Document.Front front = document.front();
        line(Kind.TITLE, front.title());
        if (!front.subtitle().isEmpty()) {
            line(Kind.TITLE, front.subtitle());
        }
        boolean factsLast = front.layout().isOnePage();
        if (!factsLast) {
            front.facts().forEach(this::fact);
        }
        document.parts().forEach(this::part);
        if (factsLast) {
            spot = new Spot("", "");
            front.facts().forEach(this::fact);
        }
        return new DocumentText(lines, notes, fillIns, gaps);
    }

    private void fact(Document.Fact fact) {
        String value = PlainWords.of(fact.value());
        line(Kind.FACT, fact.name() + ": " + value);
        gapIf(value.isBlank(), GapKind.FACT);
        inlines(fact.value());
    }

    private void part(Part part) {
        spot = new Spot(part.id(), "");
        line(Kind.HEADING, (part.number() + " " + part.title()).strip());
        gapIf(part.title().isBlank(), GapKind.HEADING);
        gapIf(part.passages().isEmpty() && part.parts().isEmpty(), GapKind.PART);
        for (Passage passage : part.passages()) {
            spot = new Spot(part.id(), passage.blockId());
            elements(passage.elements(), GapKind.PASSAGE);
        }
        part.parts().forEach(this::part);
    }

    private void elements(List<Element> elements, GapKind whenEmpty) {
        gapIf(elements.isEmpty(), whenEmpty);
        elements.forEach(this::element);
    }

    private void element(Element element) {
        if (element instanceof Element.Paragraph paragraph) {
            gapIf(text(Kind.PARAGRAPH, paragraph.content()).isBlank(), GapKind.PARAGRAPH);
        } else if (element instanceof Element.ListElement list) {
            gapIf(list.items().isEmpty(), GapKind.LIST);
            list.items().forEach(item -> elements(item.elements(), GapKind.ITEM));
        } else if (element instanceof Element.Quotation quotation) {
            elements(quotation.elements(), GapKind.QUOTATION);
        } else if (element instanceof Element.Table table) {
            table(table);
        }
    }

    private void table(Element.Table table) {
        gapIf(table.rows().isEmpty(), GapKind.TABLE);
        if (!table.caption().isEmpty()) {
            line(Kind.CAPTION, table.caption());
        }
        table.columns()
                .forEach(column -> gapIf(text(Kind.HEADER, column.header()).isBlank(), GapKind.HEADER));
        for (Element.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                boolean empty = text(Kind.CELL, row.cells().get(i).content()).isBlank();
                gapIf(empty && i == 0, GapKind.ROW_HEADER);
            }
        }
    }

    private String text(Kind kind, List<Inline> content) {
        String words = PlainWords.of(content);
        line(kind, words);
        inlines(content);
        return words;
    }

    private void inlines(List<Inline> content) {
        content.forEach(this::inline);
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.FillIn fillIn) {
            fillIns.add(new FillIn(spot, fillIn.description()));
        } else if (inline instanceof Inline.Note note) {
            List<Line> outside = current;
            current = notes;
            elements(note.elements(), GapKind.NOTE);
            current = outside;
        } else if (inline instanceof Inline.Emphasis emphasis) {
            inlines(emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            inlines(strong.content());
        } else if (inline instanceof Inline.Link link) {
            inlines(link.content());
        } else if (inline instanceof Inline.Reference reference) {
            inlines(reference.content());
        }
    }

    private void line(Kind kind, String text) {
        current.add(new Line(kind, spot, text));
    }

    private void gapIf(boolean empty, GapKind kind) {
        if (empty) {
            gaps.add(new Gap(kind, spot));
        }
    }
}
