package nl.ivpgenerator.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ivpgenerator.document.Document.PassageKind;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.render.Printed;

/** Writes what stands within a line, and gathers the notes on its way. */
final class InlineHtml {

    private final Markup out;
    private final List<Inline.Note> notes = new ArrayList<>();
    private PassageKind kind = PassageKind.TEXT;

    InlineHtml(Markup out) {
        this.out = out;
    }

    /** The notes so far, in the order of the text. */
    List<Inline.Note> notes() {
        return notes;
    }

    /** From here on, things to fill in are places to write at when the passage is a form. */
    void enter(PassageKind next) {
        kind = next;
    }

    void write(List<Inline> content) {
        content.forEach(this::write);
    }

    private void write(Inline inline) {
        if (inline instanceof Inline.Text text) {
            out.text(text.text());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            wrap("em", emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            wrap("strong", strong.content());
        } else if (inline instanceof Inline.Link link) {
            link(link);
        } else if (inline instanceof Inline.Reference reference) {
            wrap("a", reference.content(), "class", "verwijzing", "href", "#" + reference.bookmark());
        } else if (inline instanceof Inline.FillIn fillIn) {
            fillIn(fillIn);
        } else if (inline instanceof Inline.Note note) {
            note(note);
        } else {
            out.single("br");
        }
    }

    private void wrap(String tag, List<Inline> content, String... attributes) {
        out.open(tag, attributes);
        write(content);
        out.close();
    }

    private void link(Inline.Link link) {
        Optional<String> file = Printed.file(link.address());
        if (file.isPresent()) {
            wrap("a", link.content(), "href", file.get());
        } else if (Printed.opens(link.address())) {
            wrap("a", link.content(), "href", link.address());
        } else {
            write(link.content());
        }
    }

    private void fillIn(Inline.FillIn fillIn) {
        if (kind == PassageKind.TEXT) {
            out.element("span", Printed.fillIn(fillIn, kind), "class", "invullen");
            return;
        }
        out.open("span", "class", "invulplek");
        out.element("span", Printed.fillIn(fillIn, kind), "class", "invulwoord");
        out.close();
    }

    /** A note that is referred to again has one text, and leads back to its first place. */
    private void note(Inline.Note note) {
        String number = Integer.toString(note.number());
        String title = "Noot " + number;
        boolean first = notes.stream().noneMatch(other -> other.number() == note.number());
        out.open("sup");
        if (first) {
            notes.add(note);
            out.open(
                    "a",
                    "id",
                    NotesHtml.backId(note),
                    "href",
                    "#noot-" + number,
                    "role",
                    "doc-noteref",
                    "title",
                    title);
        } else {
            out.open("a", "href", "#noot-" + number, "role", "doc-noteref", "title", title);
        }
        out.text(number).close().close();
    }
}
