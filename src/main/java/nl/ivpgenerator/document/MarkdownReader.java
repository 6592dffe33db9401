package nl.ivpgenerator.document;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;

/**
 * Reads the Markdown of one document's passages, in their order, into elements. Whatever a document can not hold (headings, HTML, code,
 * pictures, marks that did not become anything) is a finding at the passage. Notes are numbered over the whole document, so there is
 * one reader per document; not for several threads.
 */
public final class MarkdownReader {

    private final ReferenceTargets targets;
    private final Findings findings;
    private int lastNote;

    public MarkdownReader(ReferenceTargets targets, Findings findings) {
        this.targets = targets;
        this.findings = findings;
    }

    /** The elements of one passage. */
    public List<Element> read(String markdown, Place place, TableStyle style) {
        Node root = MarkdownDialect.parse(markdown);
        Passage passage = new Passage(place, root);
        BlockReader blocks = new BlockReader(passage, style);
        List<Element> elements = blocks.readAll(root);
        if (blocks.tables() > 1 && !style.caption().isEmpty()) {
            passage.problem(
                    "bijschrift-bij-meer-tabellen",
                    "Het bijschrift '" + style.caption() + "' hoort bij één tabel, maar de passage heeft er "
                            + blocks.tables() + ".",
                    "Maak van elke tabel een eigen blok.");
        }
        passage.notes.reportUnused();
        return elements;
    }

    /** Markdown of one line, such as a value on the cover. */
    public List<Inline> readLine(String markdown, Place place) {
        List<Inline> line = new ArrayList<>();
        int paragraphs = 0;
        for (Element element : read(markdown, place, TableStyle.NONE)) {
            if (element instanceof Element.Paragraph paragraph) {
                line.addAll(paragraph.content());
                paragraphs++;
            } else {
                paragraphs = 2;
            }
        }
        if (paragraphs > 1) {
            findings.error(
                    "meer-dan-een-regel",
                    place,
                    "Hier past alleen één regel tekst, maar er staat: '" + ReaderPassage.quote(markdown) + "'.");
        }
        return line;
    }

    /** What the readers of one passage share with this reader. */
    private final class Passage implements ReaderPassage {
        private final Place place;
        private final Notes notes;

        private Passage(Place place, Node root) {
            this.place = place;
            this.notes = new Notes(this, root);
        }

        @Override
        public void problem(String code, String message, String hint) {
            findings.error(code, place, message, hint);
        }

        @Override
        public ReferenceTargets targets() {
            return targets;
        }

        @Override
        public Notes notes() {
            return notes;
        }

        @Override
        public int nextNote() {
            return ++lastNote;
        }
    }
}
