package nl.ivpgenerator.render.odt;

import java.util.List;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.render.Printed;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;

/**
 * Writes the table of contents (ODF 1.3 part 3, 8.3), with its entries. Their page numbers are references to the headings: office programs
 * know those as soon as they open the file, while they make a new table only when asked.
 */
final class ContentsOdt {

    private static final String NAME = "Inhoudsopgave";
    private static final String UNKNOWN_PAGE = "–";

    private final XmlBuilder out;
    private final Flow flow;

    ContentsOdt(XmlBuilder out, Flow flow) {
        this.out = out;
        this.flow = flow;
    }

    /** The parts, of which the highest have headings of this level. */
    void write(List<Part> parts, int highest) {
        out.open("text:table-of-content", "text:name", NAME, "text:protected", "false");
        source(highest);
        out.open("text:index-body").open("text:index-title", "text:name", NAME + "_titel");
        flow.openParagraph(Role.CONTENTS_TITLE, Change.NONE);
        out.text(Printed.CONTENTS).close().close();
        entries(parts, 1);
        out.close().close();
    }

    /** How an office program makes the table anew. */
    private void source(int highest) {
        int lowest = highest + Printed.CONTENTS_DEPTH - 1;
        out.open("text:table-of-content-source", "text:outline-level", Integer.toString(lowest));
        out.element(
                "text:index-title-template", Printed.CONTENTS, "text:style-name", StyleNames.of(Role.CONTENTS_TITLE));
        for (int level = highest; level <= lowest; level++) {
            out.open(
                    "text:table-of-content-entry-template",
                    "text:outline-level",
                    Integer.toString(level),
                    "text:style-name",
                    style(level - highest + 1));
            out.single("text:index-entry-link-start", "text:style-name", StyleNames.CONTENTS_LINK);
            out.single("text:index-entry-text");
            out.single("text:index-entry-tab-stop", "style:type", "right", "style:leader-char", " ");
            out.single("text:index-entry-page-number");
            out.single("text:index-entry-link-end").close();
        }
        out.close();
    }

    private void entries(List<Part> parts, int depth) {
        for (Part part : parts) {
            flow.openParagraph(style(depth), Change.NONE);
            InlineOdt.openLink(out, "#" + part.bookmark(), StyleNames.CONTENTS_LINK, StyleNames.CONTENTS_LINK);
            out.text(PartOdt.title(part, true)).single("text:tab");
            out.element(
                    "text:bookmark-ref",
                    UNKNOWN_PAGE,
                    "text:reference-format",
                    "page",
                    "text:ref-name",
                    part.bookmark());
            out.close().close();
            if (depth < Printed.CONTENTS_DEPTH) {
                entries(part.parts(), depth + 1);
            }
        }
    }

    private static String style(int depth) {
        return StyleNames.of(depth == 1 ? Role.CONTENTS1 : Role.CONTENTS2);
    }
}
