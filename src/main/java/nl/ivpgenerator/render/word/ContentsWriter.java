package nl.ivpgenerator.render.word;

import java.util.ArrayList;
import java.util.List;
import nl.ivpgenerator.document.Document.Part;
import nl.ivpgenerator.render.Printed;
import nl.ivpgenerator.render.Role;
import nl.ivpgenerator.render.office.XmlBuilder;

/**
 * Writes the table of contents: a field that Word fills with page numbers, and until then the headings as links (ECMA-376 part 1, 17.16.5.68).
 * It ends in its last line, so that no empty paragraph stays behind.
 */
final class ContentsWriter {

    private record Entry(Role role, Part part) {}

    private final WordStyles styles;
    private final Counters counters;

    ContentsWriter(WordStyles styles, Counters counters) {
        this.styles = styles;
        this.counters = counters;
    }

    /** {@code level} is that of the highest headings. */
    XmlBuilder write(List<Part> parts, int level, boolean onNewPage) {
        XmlBuilder out = new XmlBuilder().open("w:sdt").open("w:sdtPr");
        WordXml.value(out, "w:id", counters.nextControl());
        out.open("w:docPartObj").single("w:docPartGallery", "w:val", "Table of Contents");
        out.single("w:docPartUnique").close().close().open("w:sdtContent");
        title(onNewPage).writeTo(out);
        List<Entry> entries = entries(parts);
        for (int i = 0; i < entries.size(); i++) {
            WordParagraph line = new WordParagraph(styles.id(entries.get(i).role()));
            if (i == 0) {
                start(level, line.content());
            }
            entry(entries.get(i).part(), line.content());
            if (i == entries.size() - 1) {
                Field.end(line.content());
            }
            line.writeTo(out);
        }
        return out.close().close();
    }

    private static List<Entry> entries(List<Part> parts) {
        List<Entry> entries = new ArrayList<>();
        for (Part part : parts) {
            entries.add(new Entry(Role.CONTENTS1, part));
            part.parts().forEach(below -> entries.add(new Entry(Role.CONTENTS2, below)));
        }
        return entries;
    }

    private WordParagraph title(boolean onNewPage) {
        WordParagraph title = new WordParagraph(styles.id(Role.CONTENTS_TITLE));
        if (styles.numbersItself(Role.CONTENTS_TITLE)) {
            title.inList(0, 0);
        }
        title.content().open("w:r").element("w:t", Printed.CONTENTS).close();
        return onNewPage ? title.startPage() : title;
    }

    private static void start(int level, XmlBuilder out) {
        int deepest = level + Printed.CONTENTS_DEPTH - 1;
        Field.start(" TOC \\o \"" + level + "-" + deepest + "\" \\h \\z \\u ", out);
    }

    private static void entry(Part part, XmlBuilder out) {
        out.open("w:hyperlink", "w:anchor", part.bookmark(), "w:history", "1").open("w:r");
        out.element("w:t", BodyWriter.numbered(part), "xml:space", "preserve")
                .close()
                .close();
    }
}
