package nl.ivpgenerator.document;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands within the lines of one paragraph or cell. */
final class InlineReader {

    private static final char WORD = 'x';

    private final ReaderPassage passage;
    private final LinkReader links;

    /** The printed sign before the place of reading; quotes open or close by it. */
    private char before = Typography.START;

    InlineReader(ReaderPassage passage) {
        this.passage = passage;
        this.links = new LinkReader(passage);
    }

    /** The content of a paragraph or cell, without blanks at its edges. */
    List<Inline> readLine(Node line) {
        List<Inline> content = readAll(line);
        if (!content.isEmpty() && content.get(0) instanceof Inline.Text text) {
            content.set(0, new Inline.Text(text.text().stripLeading()));
        }
        int last = content.size() - 1;
        if (last >= 0 && content.get(last) instanceof Inline.Text text) {
            content.set(last, new Inline.Text(text.text().stripTrailing()));
        }
        content.removeIf(
                inline -> inline instanceof Inline.Text text && text.text().isEmpty());
        return content;
    }

    private List<Inline> readAll(Node parent) {
        List<Inline> inlines = new ArrayList<>();
        RunOfText run = new RunOfText();
        for (Node node : parent.getChildren()) {
            if (!run.add(node)) {
                flush(run, inlines);
                run = new RunOfText();
                read(node, inlines);
            }
        }
        flush(run, inlines);
        return inlines;
    }

    private void flush(RunOfText run, List<Inline> inlines) {
        run.strayMark().ifPresent(this::reportStray);
        String text = run.print(before);
        if (!text.isEmpty()) {
            inlines.add(new Inline.Text(text));
            before = text.charAt(text.length() - 1);
        }
    }

    private void read(Node node, List<Inline> inlines) {
        if (node instanceof Emphasis) {
            inlines.add(new Inline.Emphasis(readAll(node)));
        } else if (node instanceof StrongEmphasis) {
            inlines.add(new Inline.Strong(readAll(node)));
        } else if (node instanceof HardLineBreak) {
            inlines.add(new Inline.LineBreak());
            before = Typography.START;
        } else if (node instanceof Link link) {
            links.read(link, readAll(node)).ifPresent(inlines::add);
            before = WORD;
        } else if (node instanceof AutoLink link) {
            links.readAddress(link.getText().toString()).ifPresent(inlines::add);
            before = WORD;
        } else if (node instanceof MailLink link) {
            inlines.add(LinkReader.mail(link.getText().toString()));
            before = WORD;
        } else if (node instanceof Footnote note) {
            passage.notes().use(note).ifPresent(inlines::add);
        } else {
            UnknownNodes.report(node, passage);
        }
    }

    private void reportStray(String text) {
        passage.problem(
                "losse-opmaak",
                "Dit teken begint of sluit niets af: '" + ReaderPassage.quote(text) + "'.",
                "Maak de opmaak af, of zet er een \\ voor als u het teken zelf bedoelt. Een tabel begint na een lege regel.");
    }
}
