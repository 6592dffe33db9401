package nl.ivpgenerator.render.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ivpgenerator.document.Document;
import nl.ivpgenerator.document.Document.Fragment;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.BookmarkNames;
import nl.ivpgenerator.render.office.XmlBuilder;

/**
 * Writes parts as pieces of XML to put into a Word file that somebody else made: that file's styles go before ours, and our numbers count on from
 * its own. The pieces name the prefixes {@code w}, {@code r} and {@code w14} without declaring them. Not for several threads.
 */
public final class WordPassages {

    /**
     * The highest numbers that a file has.
     *
     * @param controls of content controls
     * @param definitions of how lists look
     * @param links of relationships of the text, as in {@code rId3}
     * @param noteLinks the same of the part with the notes
     */
    public record Taken(int bookmarks, int controls, int definitions, int lists, int notes, int links, int noteLinks) {}

    private final HouseStyle style;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordNotes notes;
    private final Relationships links;
    private final Counters counters;
    private final Set<String> bookmarks = new HashSet<>();

    public WordPassages(HouseStyle style, FileStyles file, Taken taken) {
        this.style = style;
        styles = new WordStyles(style, file, taken.lists());
        numbering = new WordNumbering(style.look(), styles, taken.definitions());
        notes = new WordNotes(taken.notes(), taken.noteLinks());
        links = new Relationships(taken.links());
        counters = new Counters(taken.bookmarks(), taken.controls(), 0);
    }

    /** Announces a part, so that others may refer to it. */
    public void announce(Part part) {
        bookmarks.addAll(hasHeading(part) ? BookmarkNames.of(List.of(part)) : BookmarkNames.within(part));
    }

    /** Notes of the parts that follow belong to another document. */
    public void nextDocument() {
        notes.nextDocument();
    }

    /**
     * A part on upright pages.
     *
     * @param level of the highest headings in it
     * @param afterTable whether a table stands right before it
     * @param beforeTable whether a table stands right after it
     */
    public String write(Document document, Part part, int level, boolean afterTable, boolean beforeTable) {
        WordSections sections = WordSections.plain(style.look().margins());
        String openness = document.front().openness();
        BodyContext context =
                new BodyContext(styles, numbering, notes, links, counters, bookmarks, false, openness, sections);
        Flow flow = new Flow(styles);
        BodyWriter body = new BodyWriter(context, flow, new PageTurner(flow, sections));
        if (hasHeading(part)) {
            body.parts(List.of(part), level);
        } else {
            body.within(part, level - 1);
        }
        if (beforeTable) {
            flow.separateTable();
        }
        XmlBuilder out = new XmlBuilder();
        if (afterTable && flow.startsWithTable()) {
            new WordParagraph(styles.id(Role.BODY)).tiny().writeTo(out);
        }
        flow.writeTo(out);
        return out.toXml();
    }

    private static boolean hasHeading(Part part) {
        return part.fragment() != Fragment.WITHOUT_HEADING;
    }

    /** The styles that the parts need and the file does not have. */
    public String styles() {
        return styles.additions();
    }

    /** How the lists of the parts look; empty when there are none, also for their added styles. */
    public String listDefinitions() {
        return numbering.isUsed() ? numbering.definitions().toXml() : "";
    }

    /** The lists of the parts. */
    public String lists() {
        return numbering.isUsed() ? numbering.lists().toXml() : "";
    }

    public String notes() {
        return notes.xml().toXml();
    }

    /** The lines above notes, for a file that has no notes yet. */
    public static String noteSeparators() {
        return WordNotes.separators().toXml();
    }

    /** What the parts refer to outside the file. */
    public String links() {
        return xml(links);
    }

    /** What their notes refer to outside the file. */
    public String noteLinks() {
        return xml(notes.links());
    }

    private static String xml(Relationships relationships) {
        XmlBuilder out = new XmlBuilder();
        relationships.writeTo(out);
        return out.toXml();
    }
}
