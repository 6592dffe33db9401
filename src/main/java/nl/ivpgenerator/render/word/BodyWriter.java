package nl.ivpgenerator.render.word;

import java.util.List;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Document.Passage;
import nl.ivpgenerator.render.Printed;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;
import nl.ivpgenerator.render.word.BodyContext.Spot;

/** Writes parts: a heading, its passages and the parts below it. */
final class BodyWriter {

    private final BodyContext context;
    private final Flow flow;
    private final PageTurner pages;
    private final WordBookmarks bookmarks;
    private boolean startsPage;

    BodyWriter(BodyContext context, Flow flow, PageTurner pages) {
        this.context = context;
        this.flow = flow;
        this.pages = pages;
        this.bookmarks = new WordBookmarks(context.counters());
    }

    /** The next heading starts a page. */
    BodyWriter onNewPage() {
        startsPage = true;
        return this;
    }

    /** Parts with their headings at this level, from 1. */
    void parts(List<Part> parts, int level) {
        parts.forEach(part -> part(part, level));
    }

    /** What stands in a part, without its own heading; {@code level} is that of the part. */
    void within(Part part, int level) {
        part.passages().forEach(this::passage);
        parts(part.parts(), level + 1);
    }

    private void part(Part part, int level) {
        boolean turned = pages.turn(part.startsLandscape());
        Role role = Role.heading(level);
        WordParagraph heading = flow.paragraph(role);
        if ((startsPage || part.newPage()) && !turned) {
            pages.start(heading);
        }
        startsPage = false;
        if (context.numbered() && context.styles().numbersItself(role)) {
            heading.inList(0, 0);
        }
        WordBookmarks.Open bookmark = bookmarks.start(part.bookmark(), heading.content());
        new InlineWriter(context, Spot.FRONT).text(title(part), heading.content(), RunLook.PLAIN);
        heading.content().append(bookmark.end());
        within(part, level);
    }

    private String title(Part part) {
        return context.numbered() ? numbered(part) : part.title();
    }

    /** A normal blank after the number: a tab would spoil the table of contents that Word makes. */
    static String numbered(Part part) {
        return part.number().isEmpty() ? part.title() : part.number() + " " + part.title();
    }

    private void passage(Passage passage) {
        pages.turn(passage.landscape());
        XmlBuilder start = new XmlBuilder();
        WordBookmarks.Open bookmark = bookmarks.start(passage.bookmark(), start);
        flow.start(start);
        Printed.restriction(passage, context.openness()).ifPresent(this::restriction);
        Spot spot = new Spot(passage.kind(), passage.landscape(), false);
        new ElementWriter(context, flow, Role.BODY).write(passage.elements(), spot);
        flow.end(bookmark.end());
    }

    private void restriction(String words) {
        WordParagraph line = flow.paragraph(Role.RESTRICTION).keepWithNext();
        new InlineWriter(context, Spot.FRONT).text(words, line.content(), RunLook.PLAIN);
    }
}
