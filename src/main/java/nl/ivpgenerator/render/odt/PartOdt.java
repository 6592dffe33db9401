package nl.ivpgenerator.render.odt;

import java.util.List;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Document.Passage;
import nl.ivpgenerator.render.Look.Margins;
import nl.ivpgenerator.render.Printed;
import nl.ivpgenerator.render.Role;

/** Writes parts: a heading, its passages and the parts below it, on upright pages and pages on their side. */
final class PartOdt {

    private final Flow flow;
    private final ElementOdt elements;
    private final Margins margins;
    private final String openness;
    private final boolean numbered;

    private boolean landscape;

    /**
     * @param openness of the whole document: a passage that is more closed says so
     * @param numbered whether headings show their numbers
     */
    PartOdt(Flow flow, ElementOdt elements, Margins margins, String openness, boolean numbered) {
        this.flow = flow;
        this.elements = elements;
        this.margins = margins;
        this.openness = openness;
        this.numbered = numbered;
    }

    /** Parts with their headings at this level, from 1. */
    void write(List<Part> parts, int level) {
        parts.forEach(part -> write(part, level));
    }

    private void write(Part part, int level) {
        turn(part.startsLandscape());
        if (part.newPage()) {
            flow.newPage();
        }
        flow.bookmark(part.bookmark());
        elements.heading(level, title(part, numbered));
        within(part, level);
    }

    /** What stands in a part, without its own heading; {@code level} is that of the part. */
    void within(Part part, int level) {
        part.passages().forEach(this::passage);
        write(part.parts(), level + 1);
    }

    /** The words of a heading. */
    static String title(Part part, boolean numbered) {
        return numbered && !part.number().isEmpty() ? part.number() + " " + part.title() : part.title();
    }

    private void passage(Passage passage) {
        turn(passage.landscape());
        flow.bookmark(passage.bookmark());
        Printed.restriction(passage, openness).ifPresent(words -> elements.line(Role.RESTRICTION, words));
        Sheet sheet = landscape ? Sheet.landscape(margins) : Sheet.upright(margins);
        elements.passage(passage.kind(), sheet, passage.elements());
    }

    private void turn(boolean toLandscape) {
        if (toLandscape != landscape) {
            flow.page(toLandscape ? Sheet.landscape(margins) : Sheet.upright(margins));
            landscape = toLandscape;
        }
    }
}
