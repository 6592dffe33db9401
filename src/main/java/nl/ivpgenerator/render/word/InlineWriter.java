package nl.ivpgenerator.render.word;

import java.util.List;
import nl.ivpgenerator.document.Element;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.render.Printed;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;
import nl.ivpgenerator.render.word.BodyContext.Spot;

/** Writes what stands within a line. */
final class InlineWriter {

    private final BodyContext context;
    private final Spot spot;
    private final ContentControls controls;

    InlineWriter(BodyContext context, Spot spot) {
        this.context = context;
        this.spot = spot;
        this.controls = new ContentControls(context.styles(), context.counters());
    }

    void write(List<Inline> content, XmlBuilder out) {
        write(content, out, RunLook.PLAIN);
    }

    void write(List<Inline> content, XmlBuilder out, RunLook look) {
        content.forEach(inline -> write(inline, out, look));
    }

    void text(String text, XmlBuilder out, RunLook look) {
        out.open("w:r");
        look.writeTo(out, context.styles());
        out.element("w:t", text.replaceAll("[\n\t]", " "), "xml:space", "preserve");
        out.close();
    }

    private void write(Inline inline, XmlBuilder out, RunLook look) {
        if (inline instanceof Inline.Text text) {
            text(text.text(), out, look);
        } else if (inline instanceof Inline.Emphasis emphasis) {
            write(emphasis.content(), out, look.emphasized());
        } else if (inline instanceof Inline.Strong strong) {
            write(strong.content(), out, look.strong());
        } else if (inline instanceof Inline.Link link) {
            link(link, out, look);
        } else if (inline instanceof Inline.Reference reference) {
            reference(reference, out, look);
        } else if (inline instanceof Inline.FillIn fillIn) {
            controls.fillIn(fillIn, Printed.fillIn(fillIn, spot.kind()), out, look);
        } else if (inline instanceof Inline.Note note) {
            note(note, out, look);
        } else {
            out.open("w:r").single("w:br").close();
        }
    }

    private void link(Inline.Link link, XmlBuilder out, RunLook look) {
        if (Printed.opens(link.address())) {
            out.open("w:hyperlink", "r:id", context.links().link(link.address()), "w:history", "1");
            write(link.content(), out, look.as(Role.LINK));
            out.close();
        } else {
            write(link.content(), out, look);
        }
    }

    private void reference(Inline.Reference reference, XmlBuilder out, RunLook look) {
        if (context.bookmarks().contains(reference.bookmark())) {
            out.open("w:hyperlink", "w:anchor", reference.bookmark(), "w:history", "1");
            write(reference.content(), out, look.as(Role.LINK));
            out.close();
        } else {
            write(reference.content(), out, look);
        }
    }

    /** Word has no notes within notes: such a one stands between brackets. */
    private void note(Inline.Note note, XmlBuilder out, RunLook look) {
        if (!spot.inNote()) {
            context.notes().refer(note, context, out);
            return;
        }
        text(" (", out, look);
        for (Element element : note.elements()) {
            if (element instanceof Element.Paragraph paragraph) {
                write(paragraph.content(), out, look);
            }
        }
        text(")", out, look);
    }
}
