package nl.ivpgenerator.render.markdown;

import java.util.List;
import java.util.function.Consumer;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.render.Printed;

/** Writes what stands within a line. */
final class InlineWriter {

    private final MarkdownLine line = new MarkdownLine();
    private final Consumer<Inline.Note> notes;

    private InlineWriter(Consumer<Inline.Note> notes) {
        this.notes = notes;
    }

    /** The line; the notes in it are handed over in the order of their places. */
    static MarkdownLine write(List<Inline> content, Consumer<Inline.Note> notes) {
        InlineWriter writer = new InlineWriter(notes);
        writer.all(content);
        return writer.line;
    }

    static MarkdownLine caption(String words) {
        return write(List.of(new Inline.Emphasis(List.of(new Inline.Text(words)))), note -> {});
    }

    private void all(List<Inline> content) {
        content.forEach(this::one);
    }

    private void one(Inline inline) {
        if (inline instanceof Inline.Text text) {
            line.text(text.text());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            marked("*", emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            marked("**", strong.content());
        } else if (inline instanceof Inline.Link link) {
            link(link);
        } else if (inline instanceof Inline.Reference reference) {
            all(reference.content());
        } else if (inline instanceof Inline.FillIn fillIn) {
            line.text("[nog in te vullen: " + fillIn.description() + "]");
        } else if (inline instanceof Inline.Note note) {
            line.mark("[^" + note.number() + "]");
            notes.accept(note);
        } else if (inline instanceof Inline.LineBreak) {
            line.lineBreak();
        }
    }

    private void marked(String mark, List<Inline> content) {
        line.mark(mark);
        all(content);
        line.mark(mark);
    }

    /** A link whose words are its address stands between angle brackets. */
    private void link(Inline.Link link) {
        String address = Printed.file(link.address()).orElse(link.address()).replace("|", "%7C");
        String bare = address.replaceFirst("^mailto:", "");
        if (link.content().equals(List.of(new Inline.Text(bare)))) {
            line.mark("<" + bare + ">");
            return;
        }
        line.mark("[");
        line.linked(() -> all(link.content()));
        line.mark(address.contains("(") || address.contains(")") ? "](<" + address + ">)" : "](" + address + ")");
    }
}
