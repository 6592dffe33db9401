package nl.ivpgenerator.render.word;

import java.util.List;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Element.Box;
import nl.ivpgenerator.document.Element.ListElement;
import nl.ivpgenerator.document.Element.ListItem;
import nl.ivpgenerator.document.Element.Paragraph;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;
import nl.ivpgenerator.render.template.TemplateLists.ListPlace;
import nl.ivpgenerator.render.word.BodyContext.Spot;

/** Writes lists: bullets, numbers that start anew in each list, and check boxes. */
final class ListWriter {

    /** How much further in a list of boxes within another stands, in twips. */
    private static final int BOX_STEP = WordXml.twips(6);

    private final BodyContext context;
    private final Flow flow;
    private final Spot spot;
    private final InlineWriter inline;

    ListWriter(BodyContext context, Flow flow, Spot spot) {
        this.context = context;
        this.flow = flow;
        this.spot = spot;
        this.inline = new InlineWriter(context, spot);
    }

    /** Items stand close; the last one has the white below it that a paragraph has. */
    void write(ListElement list) {
        write(list, 1);
        context.styles().whiteBelowLists().ifPresent(flow::whiteBelow);
    }

    private void write(ListElement list, int depth) {
        if (list.items().stream().anyMatch(item -> item.box() != Box.NONE)) {
            list.items().forEach(item -> item(item, depth, checkBox(item, depth)));
        } else if (list.ordered()) {
            ListPlace place = context.numbering().newNumbers(depth, list.start());
            list.items().forEach(item -> item(item, depth, inList(Role.number(depth), place)));
        } else {
            ListPlace place = context.numbering().bullets(depth);
            list.items().forEach(item -> item(item, depth, inList(Role.bullet(depth), place)));
        }
    }

    /** What follows the first paragraph of an item stands below it, as deep as its text. */
    private void item(ListItem item, int depth, WordParagraph first) {
        List<Element> elements = item.elements();
        if (!elements.isEmpty() && elements.get(0) instanceof Paragraph paragraph) {
            inline.write(paragraph.content(), first.content());
            elements = elements.subList(1, elements.size());
        }
        for (Element element : elements) {
            if (element instanceof ListElement list) {
                write(list, depth + 1);
            } else {
                new ElementWriter(context, flow, Role.continuation(depth)).write(List.of(element), spot);
            }
        }
    }

    private WordParagraph inList(Role role, ListPlace place) {
        return flow.paragraph(role).inList(place.number(), place.level());
    }

    /** An item without a box in a list of boxes stands as deep as the others. */
    private WordParagraph checkBox(ListItem item, int depth) {
        WordParagraph paragraph = flow.paragraph(Role.CHECK);
        if (depth > 1) {
            paragraph.indent(depth * BOX_STEP);
        }
        XmlBuilder out = paragraph.content();
        if (item.box() != Box.NONE) {
            new ContentControls(context.styles(), context.counters()).checkBox(item.box() == Box.CHECKED, out);
        }
        out.open("w:r").single("w:tab").close();
        return paragraph;
    }
}
