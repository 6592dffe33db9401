package nl.ivpgenerator.document;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * The Markdown that passages are written in: CommonMark with tables, notes and check boxes. HTML, code, headings and pictures are parsed
 * so that {@link MarkdownReader} can refuse them by name. The only place that knows flexmark's options.
 */
public final class MarkdownDialect {

    /** Built once; flexmark's parsers keep no state per document. */
    private static final Parser PARSER = Parser.builder(options()).build();

    private MarkdownDialect() {}

    /**
     * Any text as Markdown of one line that means exactly that text, wherever a template puts it, save in code and link targets. Line
     * ends, tabs and control characters become one blank. Blanks at the edges stay: who reads a profile strips them.
     *
     * <p>One case is out of reach: a number at the start of a line that the template itself follows with a full stop. {@link #shape} shows it.
     */
    public static String escape(String text) {
        return new MarkdownEscaper(text).escape();
    }

    /**
     * The kinds of all nodes of a Markdown text without its words, so that two renderings of one template can be compared: when they
     * differ, a value has changed the structure. Targets of links and names of notes count, as values do not belong there.
     */
    public static String shape(String markdown) {
        return MarkdownShape.of(parse(markdown));
    }

    static Document parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** What {@code Footnote} and {@code FootnoteBlock} call their names. */
    static String noteName(Footnote note) {
        return note.getText().toString().strip();
    }

    static String noteName(FootnoteBlock note) {
        return note.getText().toString().strip();
    }

    /** Tables are taken as written: one header row, no joined cells, nothing filled up or cut off, so that the reader sees ragged rows. */
    private static DataHolder options() {
        return new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(TablesExtension.create(), FootnoteExtension.create(), TaskListExtension.create()))
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.WITH_CAPTION, false)
                .toImmutable();
    }
}
