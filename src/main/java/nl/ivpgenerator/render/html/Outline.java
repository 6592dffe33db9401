package nl.ivpgenerator.render.html;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.render.Printed;

/** The headings below the title: for the table of contents and the bookmarks. */
final class Outline {

    static final String CONTENTS_ID = "inhoudsopgave";
    static final String NOTES_ID = "noten";
    static final String NOTES_TITLE = "Noten";

    /** How many characters of a number fit in the margin beside a heading; a longer one pushes the title aside. */
    private static final int NARROW = 5;

    /** Two no-break spaces: a link with an element in it becomes two links in the PDF. */
    private static final String GAP = "\u00a0\u00a0";

    /** A heading with those below it. */
    record Heading(String id, String number, String title, List<Heading> below) {}

    private final List<Heading> headings = new ArrayList<>();

    Outline(Document document, boolean notes) {
        document.parts().forEach(part -> headings.add(heading(part)));
        if (notes) {
            headings.add(new Heading(NOTES_ID, "", NOTES_TITLE, List.of()));
        }
    }

    private static Heading heading(Part part) {
        return new Heading(
                part.bookmark(),
                part.number(),
                part.title(),
                part.parts().stream().map(Outline::heading).toList());
    }

    /** The table of contents; on paper with the mark for its tag. */
    void writeContents(Markup out, Medium medium) {
        if (medium == Medium.PAPER) {
            out.open("nav", "class", "inhoudsopgave", "title", HtmlPage.TAG_MARK + "TOC");
        } else {
            out.open("nav", "class", "inhoudsopgave", "aria-labelledby", CONTENTS_ID);
        }
        out.element("h2", Printed.CONTENTS, "id", CONTENTS_ID);
        writeContents(out, headings, 1, medium);
        out.close();
    }

    private void writeContents(Markup out, List<Heading> level, int depth, Medium medium) {
        out.open("ol", "class", "diepte" + depth, "role", "list");
        for (Heading heading : level) {
            out.open("li").open("a", "href", "#" + heading.id());
            out.text(heading.number().isEmpty() ? heading.title() : heading.number() + GAP + heading.title());
            out.close();
            if (medium == Medium.PAPER) {
                out.element("span", "", "class", "bladzijde", "data-naar", "#" + heading.id());
            }
            if (!heading.below().isEmpty() && depth < Printed.CONTENTS_DEPTH) {
                writeContents(out, heading.below(), depth + 1, medium);
            }
            out.close();
        }
        out.close();
    }

    /** A number and a title, as headings have them. */
    static void title(Markup out, String number, String title) {
        if (!number.isEmpty()) {
            String look = number.length() > NARROW ? "nummer breed-nummer" : "nummer";
            out.element("span", number, "class", look).text(" ");
        }
        out.text(title);
    }

    /** The bookmarks that the PDF maker reads from the head of the page. */
    void writeBookmarks(Markup out, boolean contents) {
        out.open("bookmarks");
        if (contents) {
            out.open("bookmark", "name", Printed.CONTENTS, "href", "#" + CONTENTS_ID)
                    .close();
        }
        headings.forEach(heading -> bookmark(out, heading));
        out.close();
    }

    private static void bookmark(Markup out, Heading heading) {
        String name = (heading.number() + " " + heading.title()).strip();
        out.open("bookmark", "name", name, "href", "#" + heading.id());
        heading.below().forEach(below -> bookmark(out, below));
        out.close();
    }
}
