package nl.ivpgenerator.render.html;

import java.util.List;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Element.Box;
import nl.ivpgenerator.document.Element.ListElement;
import nl.ivpgenerator.document.Element.ListItem;
import nl.ivpgenerator.document.Element.Paragraph;
import nl.ivpgenerator.document.Element.Quotation;
import nl.ivpgenerator.document.Element.Table;

/** Writes what stands on its own lines. */
final class ElementHtml {

    private final Markup out;
    private final InlineHtml inline;
    private final TableHtml tables;

    ElementHtml(Markup out, InlineHtml inline) {
        this.out = out;
        this.inline = inline;
        this.tables = new TableHtml(out, inline);
    }

    void write(List<Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            boolean announces = i + 1 < elements.size() && !(elements.get(i + 1) instanceof Paragraph);
            write(elements.get(i), announces);
        }
    }

    /** A paragraph that announces a list, a table or the like stays on the page where that starts. */
    private void write(Element element, boolean announces) {
        if (element instanceof Paragraph paragraph) {
            out.open("p", "class", announces ? "vooraf" : "alinea");
            inline.write(paragraph.content());
            out.close();
        } else if (element instanceof ListElement list) {
            list(list);
        } else if (element instanceof Quotation quotation) {
            out.open("blockquote");
            write(quotation.elements());
            out.close();
        } else {
            tables.write((Table) element);
        }
    }

    private void list(ListElement list) {
        boolean boxes = list.items().stream().anyMatch(item -> item.box() != Box.NONE);
        if (boxes) {
            out.open("ul", "class", "vakjes", "role", "list");
        } else if (!list.ordered()) {
            out.open("ul");
        } else if (list.start() == 1) {
            out.open("ol");
        } else {
            out.open("ol", "start", Integer.toString(list.start()));
        }
        list.items().forEach(this::item);
        out.close();
    }

    /** An item of one paragraph stands in the item itself, so that its lines are set close. */
    private void item(ListItem item) {
        out.open("li");
        box(item.box());
        List<Element> elements = item.elements();
        if (!elements.isEmpty() && elements.get(0) instanceof Paragraph first) {
            out.open("span");
            inline.write(first.content());
            out.close();
            elements = elements.subList(1, elements.size());
        }
        write(elements);
        out.close();
    }

    private void box(Box box) {
        if (box != Box.NONE) {
            boolean checked = box == Box.CHECKED;
            String words = checked ? "Aangevinkt:" : "Niet aangevinkt:";
            out.element("span", checked ? "☑" : "☐", "class", "vakje", "role", "img", "aria-label", words);
            out.text(" ");
        }
    }
}
