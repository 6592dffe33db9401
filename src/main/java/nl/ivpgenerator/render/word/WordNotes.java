package nl.ivpgenerator.render.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Element.Paragraph;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;
import nl.ivpgenerator.render.word.BodyContext.Spot;

/** Writes footnotes and the references to them (ECMA-376 part 1, 17.11). Not for several threads. */
final class WordNotes {

    private final Relationships links;
    private final XmlBuilder notes = new XmlBuilder();
    /** By the note's number in the document, the bookmark of its first reference. */
    private final Map<Integer, String> referred = new HashMap<>();

    private int last;

    /** For a new file. */
    WordNotes() {
        this(0, 0);
    }

    /** For a file that has notes, and relationships of notes, up to these identifiers. */
    WordNotes(int last, int linksAbove) {
        this.last = last;
        this.links = new Relationships(linksAbove);
    }

    /** Another document begins, which counts its notes from one as well. */
    void nextDocument() {
        referred.clear();
    }

    /** What the notes refer to. */
    Relationships links() {
        return links;
    }

    boolean isEmpty() {
        return notes.isEmpty();
    }

    /** The notes themselves, to stand in their part. */
    XmlBuilder xml() {
        return notes;
    }

    /** The whole part, with the line above the notes that Word asks for. */
    byte[] toPart() {
        return WordXml.root("w:footnotes")
                .append(separators())
                .append(notes)
                .close()
                .toPart();
    }

    static XmlBuilder separators() {
        XmlBuilder out = new XmlBuilder();
        separator(out, "-1", "separator");
        separator(out, "0", "continuationSeparator");
        return out;
    }

    /** Writes a reference; when the note was referred to before, the number that it has. */
    void refer(Inline.Note note, BodyContext context, XmlBuilder out) {
        String mark = context.styles().id(Role.NOTE_MARK);
        String earlier = referred.get(note.number());
        if (earlier != null) {
            Field.start(" NOTEREF " + earlier + " \\f \\h ", out);
            out.open("w:r").open("w:rPr").single("w:rStyle", "w:val", mark).close();
            out.element("w:t", Integer.toString(note.number())).close();
            Field.end(out);
            return;
        }
        String id = Integer.toString(++last);
        String name = "_ivp_noot_" + id;
        referred.put(note.number(), name);
        WordBookmarks.Open bookmark = new WordBookmarks(context.counters()).start(name, out);
        out.open("w:r").open("w:rPr").single("w:rStyle", "w:val", mark).close();
        out.single("w:footnoteReference", "w:id", id).close();
        out.append(bookmark.end());
        notes.append(note(id, note, context.inNotes()));
    }

    private static XmlBuilder note(String id, Inline.Note note, BodyContext context) {
        Flow flow = new Flow(context.styles());
        WordParagraph first = flow.paragraph(Role.NOTE);
        first.content().open("w:r").open("w:rPr");
        WordXml.value(first.content(), "w:rStyle", context.styles().id(Role.NOTE_MARK));
        first.content().close().single("w:footnoteRef").close();
        new InlineWriter(context, Spot.NOTE).text(" ", first.content(), RunLook.PLAIN);
        List<Element> elements = note.elements();
        if (!elements.isEmpty() && elements.get(0) instanceof Paragraph paragraph) {
            new InlineWriter(context, Spot.NOTE).write(paragraph.content(), first.content());
            elements = elements.subList(1, elements.size());
        }
        new ElementWriter(context, flow, Role.NOTE).write(elements, Spot.NOTE);
        flow.separateTable();
        XmlBuilder out = new XmlBuilder().open("w:footnote", "w:id", id);
        flow.writeTo(out);
        return out.close();
    }

    private static void separator(XmlBuilder out, String id, String type) {
        out.open("w:footnote", "w:type", type, "w:id", id).open("w:p").open("w:r");
        out.single("w:" + type).close().close().close();
    }
}
