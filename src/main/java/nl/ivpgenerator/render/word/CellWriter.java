package nl.ivpgenerator.render.word;

import java.util.List;
import nl.ivpgenerator.document.Document.PassageKind;
import nl.ivpgenerator.document.Element.Alignment;
import nl.ivpgenerator.document.Element.Column;
import nl.ivpgenerator.document.Inline;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;
import nl.ivpgenerator.render.word.BodyContext.Spot;

/** Writes the cells of a table. */
final class CellWriter {

    private static final RunLook SMALL = RunLook.ofSize(2 * TableColumns.SMALL_SIZE);
    /** White beside the text in a column that shows bars, in twips. */
    private static final int BAR_MARGIN = 20;
    /** White between the line before a cell of a form and its text, in twips. */
    private static final int FORM_MARGIN = 100;

    private final BodyContext context;
    private final Spot spot;
    private final InlineWriter inline;
    private final TableColumns columns;

    CellWriter(BodyContext context, Spot spot, TableColumns columns) {
        this.context = context;
        this.spot = spot;
        this.inline = new InlineWriter(context, spot);
        this.columns = columns;
    }

    void header(int index, XmlBuilder out) {
        Column column = columns.all().get(index);
        cell(column.header(), index, paragraph(Role.TABLE_HEAD, index), false, out);
    }

    /** {@code stays} keeps the cell on the page of the next row. */
    void cell(List<Inline> content, int index, boolean stays, XmlBuilder out) {
        WordParagraph paragraph = paragraph(Role.TABLE_TEXT, index);
        if (stays) {
            paragraph.keepWithNext();
        }
        boolean shaded = columns.all().get(index).bar() && !content.isEmpty();
        cell(content, index, paragraph, shaded, out);
    }

    private WordParagraph paragraph(Role role, int index) {
        WordParagraph paragraph = new WordParagraph(context.styles().id(role));
        Column column = columns.all().get(index);
        if (column.bar() || column.alignment() == Alignment.CENTER) {
            return paragraph.align("center");
        } else if (column.alignment() == Alignment.LEFT) {
            return paragraph;
        }
        paragraph.align("right");
        int white = columns.indentRight(index);
        return white == 0 ? paragraph : paragraph.indentRight(white);
    }

    private void cell(List<Inline> content, int index, WordParagraph paragraph, boolean shaded, XmlBuilder out) {
        out.open("w:tc").open("w:tcPr");
        out.single("w:tcW", "w:w", columns.fiftieths(index), "w:type", "pct");
        if (shaded) {
            String ground = WordXml.hex(context.styles().bar());
            out.single("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", ground);
        }
        margins(index, out);
        out.close();
        inline.write(content, paragraph.content(), columns.small() ? SMALL : RunLook.PLAIN);
        paragraph.writeTo(out);
        out.close();
    }

    private void margins(int index, XmlBuilder out) {
        if (columns.all().get(index).bar()) {
            margins(BAR_MARGIN, BAR_MARGIN, out);
        } else if (spot.kind() == PassageKind.FORM && index > 0) {
            margins(FORM_MARGIN, TableDefinitions.RIGHT_OF_TEXT, out);
        }
    }

    private static void margins(int left, int right, XmlBuilder out) {
        out.open("w:tcMar");
        TableDefinitions.margins(out, TableDefinitions.ABOVE_TEXT, left, TableDefinitions.ABOVE_TEXT, right);
        out.close();
    }
}
