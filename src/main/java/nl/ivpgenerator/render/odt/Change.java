package nl.ivpgenerator.render.odt;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.document.Element.Alignment;
import nl.ivpgenerator.render.odt.AutomaticStyles.Family;
import nl.ivpgenerator.render.office.XmlBuilder;

/**
 * What one paragraph has beyond its named style.
 *
 * @param master the master page that starts with it; empty for none
 * @param start what it starts: {@code page} or {@code column}; empty for neither
 * @param keep whether it stays on the page of what follows
 * @param size of its letters in points; 0 for that of its style
 * @param after the white below it in points; 0 for that of its style
 */
record Change(String master, String start, boolean keep, Alignment alignment, double size, double after) {

    static final Change NONE = new Change("", "", false, Alignment.LEFT, 0, 0);
    static final Change KEEP = new Change("", "", true, Alignment.LEFT, 0, 0);

    static Change cell(Alignment alignment, double size) {
        return new Change("", "", false, alignment, size, 0);
    }

    /** More white below. */
    static Change after(double points) {
        return new Change("", "", false, Alignment.LEFT, 0, points);
    }

    Change on(String otherMaster, String otherStart) {
        return new Change(otherMaster, otherStart, keep, alignment, size, after);
    }

    /** The name of the style with this change, which without a change is the style itself. */
    String style(String parent, AutomaticStyles styles) {
        if (equals(NONE)) {
            return parent;
        }
        XmlBuilder properties = new XmlBuilder();
        List<String> paragraph = paragraph();
        if (!paragraph.isEmpty()) {
            properties.single("style:paragraph-properties", paragraph.toArray(String[]::new));
        }
        if (size > 0) {
            properties.single("style:text-properties", "fo:font-size", Length.points(size));
        }
        return master.isEmpty()
                ? styles.name(Family.PARAGRAPH, properties, "style:parent-style-name", parent)
                : styles.name(
                        Family.PARAGRAPH,
                        properties,
                        "style:parent-style-name",
                        parent,
                        "style:master-page-name",
                        master);
    }

    private List<String> paragraph() {
        List<String> properties = new ArrayList<>();
        if (!start.isEmpty()) {
            properties.addAll(List.of("fo:break-before", start));
        }
        if (keep) {
            properties.addAll(List.of("fo:keep-with-next", "always"));
        }
        if (after > 0) {
            properties.addAll(List.of("fo:margin-bottom", Length.points(after)));
        }
        if (alignment != Alignment.LEFT) {
            properties.addAll(List.of("fo:text-align", alignment == Alignment.RIGHT ? "end" : "center"));
        }
        return properties;
    }
}
