package nl.ivpgenerator.document;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands on its own lines. */
final class BlockReader {

    private final ReaderPassage passage;
    private final TableStyle style;
    private int tables;

    BlockReader(ReaderPassage passage, TableStyle style) {
        this.passage = passage;
        this.style = style;
    }

    /** How many tables have been read. */
    int tables() {
        return tables;
    }

    List<Element> readAll(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node : parent.getChildren()) {
            read(node, elements);
        }
        return elements;
    }

    private void read(Node node, List<Element> elements) {
        if (node instanceof Paragraph) {
            elements.add(new Element.Paragraph(new InlineReader(passage).readLine(node)));
        } else if (node instanceof BulletList) {
            elements.add(new Element.ListElement(false, 1, items(node)));
        } else if (node instanceof OrderedList list) {
            elements.add(new Element.ListElement(true, list.getStartNumber(), items(node)));
        } else if (node instanceof BlockQuote) {
            elements.add(new Element.Quotation(readAll(node)));
        } else if (node instanceof TableBlock table) {
            tables++;
            new TableReader(passage, style).read(table).ifPresent(elements::add);
        } else if (!(node instanceof FootnoteBlock)) {
            UnknownNodes.report(node, passage);
        }
    }

    private List<Element.ListItem> items(Node list) {
        List<Element.ListItem> items = new ArrayList<>();
        for (Node node : list.getChildren()) {
            if (node instanceof ListItem) {
                items.add(new Element.ListItem(box(node), readAll(node)));
            } else if (!(node instanceof FootnoteBlock)) {
                UnknownNodes.report(node, passage);
            }
        }
        return items;
    }

    private static Element.Box box(Node item) {
        if (item instanceof TaskListItem task) {
            return task.isItemDoneMarker() ? Element.Box.CHECKED : Element.Box.OPEN;
        }
        return Element.Box.NONE;
    }
}
