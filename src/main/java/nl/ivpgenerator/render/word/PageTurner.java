package nl.ivpgenerator.render.word;

import java.util.List;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.document.Document.Passage;
import nl.ivpgenerator.render.office.XmlBuilder;

/** Turns the pages on their side and back, or sets the text in columns: each change ends a section with the last paragraph before it. */
final class PageTurner {

    private final Flow flow;
    private final WordSections sections;
    private boolean landscape;
    private boolean columns;
    private boolean first = true;

    PageTurner(Flow flow, WordSections sections) {
        this.flow = flow;
        this.sections = sections;
    }

    /** Whether there are passages that need a page on its side. */
    static boolean turns(List<Part> parts) {
        return parts.stream()
                .anyMatch(part -> part.passages().stream().anyMatch(Passage::landscape) || turns(part.parts()));
    }

    /** What follows stands on pages that lie or stand; the answer is whether that starts a new page. */
    boolean turn(boolean next) {
        boolean turned = next != landscape && !flow.isEmpty();
        if (turned) {
            flow.closing().endSection(properties());
        }
        landscape = next;
        return turned;
    }

    /** What follows stands in columns, on the same page. */
    void intoColumns() {
        flow.closing().endSection(properties());
        columns = true;
    }

    /** Lets a paragraph start a page, or within columns the next column. */
    void start(WordParagraph paragraph) {
        if (columns) {
            paragraph.content().open("w:r").single("w:br", "w:type", "column").close();
        } else {
            paragraph.startPage();
        }
    }

    /** The properties of the last section, which stand at the end of the text. */
    XmlBuilder end() {
        flow.separateTable();
        return properties();
    }

    private XmlBuilder properties() {
        XmlBuilder properties = columns ? sections.inColumns() : sections.properties(landscape, first);
        first = false;
        return properties;
    }
}
