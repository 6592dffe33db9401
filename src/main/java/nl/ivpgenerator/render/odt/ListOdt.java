package nl.ivpgenerator.render.odt;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Element.Box;
import nl.ivpgenerator.document.Element.ListElement;
import nl.ivpgenerator.document.Element.ListItem;
import nl.ivpgenerator.document.Element.Paragraph;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;

/** Writes lists. How far an item stands in and what stands before it comes from its list style and level, never from the item. */
final class ListOdt {

    private static final String OPEN = "☐";
    private static final String CHECKED = "☑";

    private final XmlBuilder out;
    private final ElementOdt elements;
    private final List<String> around = new ArrayList<>();
    private final Change end;
    private int boxes;

    /** {@code whiteBelow} is the white below a list, in points. */
    ListOdt(XmlBuilder out, ElementOdt elements, double whiteBelow) {
        this.out = out;
        this.elements = elements;
        this.end = whiteBelow > 0 ? Change.after(whiteBelow) : Change.NONE;
    }

    /** A list; {@code ends} is whether the text goes on after it, so that its last line has the white of a paragraph below it. */
    void write(ListElement list, boolean ends) {
        boolean boxed = list.items().stream().anyMatch(item -> item.box() != Box.NONE);
        String style = boxed ? StyleNames.BOXES : list.ordered() ? StyleNames.NUMBERS : StyleNames.BULLETS;
        out.open("text:list", "text:style-name", style);
        around.add(style);
        Role role = role(list.ordered(), boxed);
        for (int i = 0; i < list.items().size(); i++) {
            if (i == 0 && list.ordered()) {
                out.open("text:list-item", "text:start-value", Integer.toString(list.start()));
            } else {
                out.open("text:list-item");
            }
            item(
                    list.items().get(i),
                    role,
                    (ends || around.size() == 1) && i == list.items().size() - 1);
            out.close();
        }
        around.remove(around.size() - 1);
        out.close();
    }

    private Role role(boolean ordered, boolean boxed) {
        int depth = around.size();
        return boxed ? Role.CHECK : ordered ? Role.number(depth) : Role.bullet(depth);
    }

    private void item(ListItem item, Role role, boolean last) {
        List<Element> all = item.elements();
        if (!all.isEmpty() && all.get(0) instanceof Paragraph first) {
            all = all.subList(1, all.size());
            Change change = last && all.isEmpty() ? end : Change.NONE;
            elements.item(role, change, first, () -> box(item.box()));
        }
        elements.write(Role.continuation(around.size()), all, last ? end : Change.NONE);
    }

    /** A list to choose from with one sign chosen: one can tick it without a keyboard for signs (ODF 1.3 part 3, 7.4.16). */
    private void box(Box box) {
        if (box == Box.NONE) {
            return;
        }
        out.open("text:drop-down", "text:name", "Vakje " + ++boxes);
        for (Box choice : List.of(Box.OPEN, Box.CHECKED)) {
            out.single(
                    "text:label", "text:value", sign(choice), "text:current-selected", Boolean.toString(choice == box));
        }
        out.text(sign(box)).close();
        out.single("text:tab");
    }

    private static String sign(Box box) {
        return box == Box.CHECKED ? CHECKED : OPEN;
    }

    /** Writes what can not stand in a list, such as a table: the lists around it stop and then go on (ODF 1.3 part 3, 5.3.3). */
    void outside(Runnable table) {
        around.forEach(style -> out.close().close());
        table.run();
        around.forEach(style -> out.open("text:list", "text:style-name", style, "text:continue-numbering", "true")
                .open("text:list-header"));
    }
}
