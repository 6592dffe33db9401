package nl.ivpgenerator.render.odt;

import java.util.List;
import java.util.Set;
import nl.ivpgenerator.document.Document.PassageKind;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Element.ListElement;
import nl.ivpgenerator.document.Element.Paragraph;
import nl.ivpgenerator.document.Element.Quotation;
import nl.ivpgenerator.document.Element.Table;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;

/** Writes what stands on its own lines. */
final class ElementOdt {

    private final XmlBuilder out;
    private final Flow flow;
    private final InlineOdt inline;
    private final ListOdt lists;
    private final TableOdt tables;

    private Role paragraph = Role.BODY;

    /** {@code places} are the bookmarks that this file has. */
    ElementOdt(XmlBuilder out, AutomaticStyles styles, Flow flow, HouseStyle style, Set<String> places) {
        this.out = out;
        this.flow = flow;
        this.inline = new InlineOdt(out, places, this::note);
        this.lists = new ListOdt(out, this, style.look().of(Role.BODY).after());
        this.tables = new TableOdt(out, styles, flow, inline, style);
    }

    /** The text of a passage; on a form, things to fill in are places to write at. */
    void passage(PassageKind kind, Sheet sheet, List<Element> elements) {
        inline.enter(kind);
        tables.enter(kind, sheet);
        write(kind == PassageKind.SIGNATURES ? Role.SIGNATURE : Role.BODY, elements);
        tables.enter(PassageKind.TEXT, sheet);
        inline.enter(PassageKind.TEXT);
    }

    /** A paragraph of its own style. */
    void line(Role role, Change change, List<Inline> content) {
        flow.openParagraph(role, change);
        inline.write(content);
        out.close();
    }

    void line(Role role, String words) {
        line(role, Change.NONE, List.of(new Inline.Text(words)));
    }

    void heading(int level, String words) {
        flow.openHeading(level);
        inline.write(List.of(new Inline.Text(words)));
        out.close();
    }

    /** Elements of which the paragraphs have this role. */
    void write(Role role, List<Element> elements) {
        write(role, elements, Change.NONE);
    }

    /** The same with a change for the last paragraph. */
    void write(Role role, List<Element> elements, Change last) {
        Role around = paragraph;
        paragraph = role;
        for (int i = 0; i < elements.size(); i++) {
            write(elements.get(i), i + 1 == elements.size() ? last : before(elements.get(i + 1), role));
        }
        paragraph = around;
    }

    /** A paragraph that announces a list, a table or the like stays on the page where that starts; what is signed stays together. */
    private static Change before(Element next, Role role) {
        return next instanceof Paragraph && role != Role.SIGNATURE ? Change.NONE : Change.KEEP;
    }

    private void write(Element element, Change change) {
        if (element instanceof Paragraph words) {
            flow.openParagraph(paragraph, change);
            inline.write(words.content());
            out.close();
        } else if (element instanceof ListElement list) {
            lists.write(list, change.after() > 0);
        } else if (element instanceof Quotation quotation) {
            write(Role.QUOTATION, quotation.elements());
        } else {
            lists.outside(() -> tables.write((Table) element));
        }
    }

    /** The first paragraph of an item, after its check box. */
    void item(Role role, Change change, Paragraph first, Runnable box) {
        flow.openParagraph(role, change);
        box.run();
        inline.write(first.content());
        out.close();
    }

    private void note(List<Element> elements) {
        write(Role.NOTE, elements);
    }
}
