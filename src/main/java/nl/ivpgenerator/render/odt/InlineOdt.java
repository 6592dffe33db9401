package nl.ivpgenerator.render.odt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.ivpgenerator.document.Document.PassageKind;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.render.Printed;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;

/** Writes what stands within a line. */
final class InlineOdt {

    private final XmlBuilder out;
    private final Words words;
    private final Set<String> places;
    private final Consumer<List<Element>> noteText;
    /** The numbers of the notes in this file by those in the document: a loose part begins at 1. */
    private final Map<Integer, Integer> notes = new LinkedHashMap<>();

    private PassageKind kind = PassageKind.TEXT;

    /**
     * @param places the bookmarks that this file has; a reference to another one keeps its words alone
     * @param noteText writes what a note says
     */
    InlineOdt(XmlBuilder out, Set<String> places, Consumer<List<Element>> noteText) {
        this.out = out;
        this.words = new Words(out);
        this.places = places;
        this.noteText = noteText;
    }

    /** From here on, things to fill in are places to write at when the passage is a form. */
    void enter(PassageKind next) {
        kind = next;
    }

    /** The content of a paragraph that has just been opened. */
    void write(List<Inline> line) {
        words.begin();
        writeAll(line);
    }

    /** The same for plain words. */
    void write(String line) {
        words.begin();
        words.write(line);
    }

    private void writeAll(List<Inline> content) {
        content.forEach(this::write);
    }

    private void write(Inline inline) {
        if (inline instanceof Inline.Text text) {
            words.write(text.text());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            span(StyleNames.EMPHASIS, emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            span(StyleNames.STRONG, strong.content());
        } else if (inline instanceof Inline.Link link) {
            link(link.address(), Printed.opens(link.address()), link.content());
        } else if (inline instanceof Inline.Reference reference) {
            link("#" + reference.bookmark(), places.contains(reference.bookmark()), reference.content());
        } else if (inline instanceof Inline.FillIn fillIn) {
            fillIn(fillIn);
        } else if (inline instanceof Inline.Note note) {
            note(note);
        } else {
            out.single("text:line-break");
            words.begin();
        }
    }

    private void span(String style, List<Inline> content) {
        out.open("text:span", "text:style-name", style);
        writeAll(content);
        out.close();
    }

    private void link(String address, boolean opens, List<Inline> content) {
        if (!opens) {
            writeAll(content);
            return;
        }
        openLink(out, address, StyleNames.of(Role.LINK), StyleNames.VISITED);
        writeAll(content);
        out.close();
    }

    static void openLink(XmlBuilder out, String address, String style, String visited) {
        out.open(
                "text:a",
                "xlink:type",
                "simple",
                "xlink:href",
                address,
                "text:style-name",
                style,
                "text:visited-style-name",
                visited);
    }

    /** A field that asks for its text (ODF 1.3 part 3, 7.4.15). */
    private void fillIn(Inline.FillIn fillIn) {
        out.open("text:span", "text:style-name", StyleNames.of(Role.FILL_IN));
        out.element("text:text-input", Printed.fillIn(fillIn, kind), "text:description", fillIn.description());
        out.close();
        words.sign();
    }

    /** A note that is referred to again has one text and one number. */
    private void note(Inline.Note note) {
        Integer number = notes.get(note.number());
        if (number == null) {
            newNote(note);
        } else {
            out.open("text:span", "text:style-name", StyleNames.of(Role.NOTE_MARK));
            out.element(
                    "text:note-ref",
                    number.toString(),
                    "text:note-class",
                    "footnote",
                    "text:reference-format",
                    "text",
                    "text:ref-name",
                    noteId(number));
            out.close();
        }
        words.sign();
    }

    private void newNote(Inline.Note note) {
        int number = notes.size() + 1;
        notes.put(note.number(), number);
        out.open("text:note", "text:id", noteId(number), "text:note-class", "footnote");
        out.element("text:note-citation", Integer.toString(number));
        out.open("text:note-body");
        PassageKind around = kind;
        kind = PassageKind.TEXT;
        noteText.accept(note.elements());
        kind = around;
        out.close().close();
    }

    private static String noteId(int number) {
        return "ftn" + number;
    }
}
