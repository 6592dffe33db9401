package nl.ivpgenerator.render.html;

import java.util.List;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Element.Paragraph;
import nl.ivpgenerator.document.Inline.Note;

/** Writes the notes at the end, each with the way back to its place in the text. */
final class NotesHtml {

    private final Markup out;
    private final InlineHtml inline;
    private final ElementHtml elements;
    private final Medium medium;

    NotesHtml(Markup out, InlineHtml inline, ElementHtml elements, Medium medium) {
        this.out = out;
        this.inline = inline;
        this.elements = elements;
        this.medium = medium;
    }

    void write(List<Note> notes) {
        out.open("section", "class", "noten staand", "role", "doc-endnotes", "aria-labelledby", Outline.NOTES_ID);
        out.element("h2", Outline.NOTES_TITLE, "id", Outline.NOTES_ID);
        out.open("ol");
        notes.forEach(this::note);
        out.close().close();
    }

    private void note(Note note) {
        String id = "noot-" + note.number();
        out.open("li");
        if (medium == Medium.PAPER) {
            out.open("div", "id", id, "class", "noot", "title", HtmlPage.TAG_MARK + "Note");
        } else {
            out.open("div", "id", id, "class", "noot");
        }
        text(note);
        out.close().close();
    }

    /** The way back stands on the last line of the note. */
    private void text(Note note) {
        List<Element> all = note.elements();
        int last = all.size() - 1;
        if (last >= 0 && all.get(last) instanceof Paragraph paragraph) {
            elements.write(all.subList(0, last));
            out.open("p");
            inline.write(paragraph.content());
            out.text(" ");
        } else {
            elements.write(all);
            out.open("p");
        }
        back(note);
        out.close();
    }

    private void back(Note note) {
        String whole = "Terug naar noot " + note.number() + " in de tekst";
        String[] link = {"href", "#" + backId(note), "role", "doc-backlink", "title", whole, "aria-label", whole};
        out.element("a", "Terug", link);
    }

    /** The name of the place in the text that a note belongs to. */
    static String backId(Note note) {
        return "verwijzing-noot-" + note.number();
    }
}
