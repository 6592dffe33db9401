package nl.ivpgenerator.render.html;

import java.util.Base64;
import java.util.List;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.document.Layout;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.HouseStyle.Logo;
import nl.ivpgenerator.render.Printed;

/** Writes a whole page: head, title block, contents, parts and notes. */
public final class HtmlPage {

    /** Before the name of a PDF tag in a {@code title}; only on paper. */
    public static final String TAG_MARK = "ivp:";

    /** The page is complete in itself; a browser need not fetch or run anything, whatever a style sheet says. */
    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    private final Document document;
    private final HouseStyle style;
    private final Medium medium;
    private final Markup out = new Markup();

    private HtmlPage(Document document, HouseStyle style, Medium medium) {
        this.document = document;
        this.style = style;
        this.medium = medium;
    }

    /** The page as well-formed XML without namespaces or entities of its own. */
    public static String write(Document document, HouseStyle style, Medium medium) {
        return new HtmlPage(document, style, medium).page();
    }

    /** The address under which the logo is in the page: the picture itself. */
    public static String address(Logo logo) {
        return "data:" + logo.mediaType() + ";base64," + Base64.getEncoder().encodeToString(logo.data());
    }

    private String page() {
        Front front = document.front();
        Markup main = new Markup();
        List<Inline.Note> notes = main(main);
        Outline outline = new Outline(document, !notes.isEmpty());
        out.open("html", "lang", "nl-NL");
        head(front, outline);
        String numbers =
                document.parts().stream().allMatch(part -> part.number().isEmpty()) ? "" : " met-nummers";
        out.open("body", "class", look(front.layout()) + numbers);
        if (medium == Medium.SCREEN) {
            out.element("a", "Naar de inhoud", "class", "overslaan", "href", "#inhoud");
        }
        new TitleBlockHtml(out, style).write(front);
        if (front.contents()) {
            outline.writeContents(out, medium);
        }
        return out.append(main).close().close().toDocument();
    }

    private static String look(Layout layout) {
        return switch (layout) {
            case WITH_COVER -> "met-omslag";
            case PLAIN -> "zonder-omslag";
            case POSTER -> "zonder-omslag affiche";
            case CARD -> "zonder-omslag kaart";
        };
    }

    /** Writes the text with its notes, and says which these are. */
    private List<Inline.Note> main(Markup main) {
        InlineHtml inline = new InlineHtml(main);
        ElementHtml elements = new ElementHtml(main, inline);
        main.open("main", "id", "inhoud");
        PartHtml parts = new PartHtml(main, inline, elements, document.front().openness());
        if (document.front().layout() == Layout.CARD) {
            columns(parts, main);
        } else {
            document.parts().forEach(part -> parts.write(part, 1));
        }
        if (document.front().layout().isOnePage()) {
            main.open("p", "class", "colofon");
            inline.write(Printed.factLine(document.front()));
            main.close();
        }
        List<Inline.Note> notes = List.copyOf(inline.notes());
        if (!notes.isEmpty()) {
            new NotesHtml(main, inline, elements, medium).write(notes);
        }
        main.close();
        return notes;
    }

    /** A part of a card that would start a page starts a column. */
    private void columns(PartHtml parts, Markup main) {
        boolean open = false;
        for (Part part : document.parts()) {
            if (open && part.newPage()) {
                main.close();
                open = false;
            }
            if (!open) {
                main.open("div", "class", "kolom");
                open = true;
            }
            parts.write(part, 1);
        }
        if (open) {
            main.close();
        }
    }

    private void head(Front front, Outline outline) {
        out.open("head");
        out.single("meta", "charset", "utf-8");
        out.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.element("title", front.title());
        out.single("meta", "name", "author", "content", front.organisation());
        out.single("meta", "name", "description", "content", Printed.description(front));
        if (medium == Medium.SCREEN) {
            out.single("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_FROM_ELSEWHERE);
        }
        out.open("style").raw(StyleSheet.fill(style, front, medium)).close();
        if (medium == Medium.PAPER) {
            outline.writeBookmarks(out, front.contents());
        }
        out.close();
    }
}
