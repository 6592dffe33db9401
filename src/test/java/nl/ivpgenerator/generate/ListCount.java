package nl.ivpgenerator.generate;

import java.util.List;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Element.Box;
import nl.ivpgenerator.document.Element.ListElement;
import nl.ivpgenerator.document.Element.ListItem;
import nl.ivpgenerator.document.Element.Quotation;

/** How many items the lists of a document have, without and with a check box. */
record ListCount(long items, long boxes) {

    static ListCount of(Document document) {
        return document.parts().stream().map(ListCount::of).reduce(new ListCount(0, 0), ListCount::plus);
    }

    private static ListCount of(Part part) {
        ListCount own = part.passages().stream()
                .map(passage -> of(passage.elements()))
                .reduce(new ListCount(0, 0), ListCount::plus);
        return part.parts().stream().map(ListCount::of).reduce(own, ListCount::plus);
    }

    private static ListCount of(List<Element> elements) {
        return elements.stream().map(ListCount::of).reduce(new ListCount(0, 0), ListCount::plus);
    }

    private static ListCount of(Element element) {
        if (element instanceof ListElement list) {
            return list.items().stream().map(ListCount::of).reduce(new ListCount(0, 0), ListCount::plus);
        }
        return element instanceof Quotation quotation ? of(quotation.elements()) : new ListCount(0, 0);
    }

    private static ListCount of(ListItem item) {
        ListCount own = item.box() == Box.NONE ? new ListCount(1, 0) : new ListCount(0, 1);
        return own.plus(of(item.elements()));
    }

    private ListCount plus(ListCount other) {
        return new ListCount(items + other.items, boxes + other.boxes);
    }
}
