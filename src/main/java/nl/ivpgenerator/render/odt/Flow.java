package nl.ivpgenerator.render.odt;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;

/**
 * The text from top to bottom. In ODF a page and a bookmark have no place of their own between paragraphs: the next paragraph or table carries
 * them (ODF 1.3 part 3, 19.501 and 6.2.1).
 */
final class Flow {

    private final XmlBuilder out;
    private final AutomaticStyles styles;
    private final List<String> bookmarks = new ArrayList<>();
    private String master = "";
    private boolean newPage;
    private boolean columns;

    Flow(XmlBuilder out, AutomaticStyles styles) {
        this.out = out;
        this.styles = styles;
    }

    /** What comes next stands on a page of this master. */
    void page(Sheet sheet) {
        master = sheet.master();
    }

    /** What comes next stands in columns: what would start a page starts a column there. */
    void intoColumns() {
        columns = true;
    }

    /** What comes next starts a page. */
    void newPage() {
        newPage = true;
    }

    /** What comes next has this name, for references and for whoever reads the file back. */
    void bookmark(String name) {
        bookmarks.add(name);
    }

    void openParagraph(Role role, Change change) {
        openParagraph(StyleNames.of(role), change);
    }

    void openParagraph(String style, Change change) {
        out.open("text:p", "text:style-name", change(change).style(style, styles));
        placeBookmarks();
    }

    /** A heading, of level 1 to 6; the caller closes it. */
    void openHeading(int level) {
        String style = change(Change.NONE).style(StyleNames.of(Role.heading(level)), styles);
        out.open("text:h", "text:style-name", style, "text:outline-level", Integer.toString(Math.min(level, 6)));
        placeBookmarks();
    }

    /** The page that a table must begin, as a change; its bookmarks go into the first cell. */
    Change takePage() {
        return change(Change.NONE);
    }

    private Change change(Change wanted) {
        Change all = wanted.on(master, start());
        master = "";
        newPage = false;
        return all;
    }

    private String start() {
        if (!newPage || !master.isEmpty()) {
            return "";
        }
        return columns ? "column" : "page";
    }

    private void placeBookmarks() {
        bookmarks.forEach(name -> out.single("text:bookmark", "text:name", name));
        bookmarks.clear();
    }
}
