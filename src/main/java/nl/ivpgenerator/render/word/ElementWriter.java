package nl.ivpgenerator.render.word;

import java.util.List;
import nl.ivpgenerator.document.Document.PassageKind;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Element.ListElement;
import nl.ivpgenerator.document.Element.Paragraph;
import nl.ivpgenerator.document.Element.Quotation;
import nl.ivpgenerator.document.Element.Table;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.word.BodyContext.Spot;

/** Writes what stands on its own lines. */
final class ElementWriter {

    private final BodyContext context;
    private final Flow flow;
    private final Role text;

    /** {@code text} is the role of paragraphs that have no other. */
    ElementWriter(BodyContext context, Flow flow, Role text) {
        this.context = context;
        this.flow = flow;
        this.text = text;
    }

    void write(List<Element> elements, Spot spot) {
        Role role = spot.kind() == PassageKind.SIGNATURES ? Role.SIGNATURE : text;
        for (int i = 0; i < elements.size(); i++) {
            boolean last = i + 1 == elements.size();
            boolean stays = !last && (role == Role.SIGNATURE || !(elements.get(i + 1) instanceof Paragraph));
            write(elements.get(i), spot, role, stays);
        }
    }

    /** A paragraph that announces a list, a table or the like stays on the page where that starts; what is signed stays together. */
    private void write(Element element, Spot spot, Role role, boolean stays) {
        if (element instanceof Paragraph paragraph) {
            WordParagraph out = flow.paragraph(role);
            if (stays) {
                out.keepWithNext();
            }
            new InlineWriter(context, spot).write(paragraph.content(), out.content());
        } else if (element instanceof ListElement list) {
            new ListWriter(context, flow, spot).write(list);
        } else if (element instanceof Quotation quotation) {
            new ElementWriter(context, flow, Role.QUOTATION).write(quotation.elements(), spot);
        } else if (element instanceof Table table) {
            new TableWriter(context, flow, spot).write(table);
        }
    }
}
