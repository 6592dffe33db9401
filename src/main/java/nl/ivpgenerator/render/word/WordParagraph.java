package nl.ivpgenerator.render.word;

import java.util.List;
import nl.ivpgenerator.render.office.XmlBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of which the properties may still change while its text stands: what follows it decides about the end of a section and the white
 * below a list. Properties are written in the order of the schema (ECMA-376 part 1, 17.3.1.26).
 */
final class WordParagraph {

    private static final String END_OF_RUN = "</w:r>";

    private final String style;
    private final XmlBuilder content = new XmlBuilder();
    private boolean keepsWithNext;
    private boolean startsPage;
    private int list = -1;
    private int listLevel;
    private int rightTab = -1;
    private List<String> clearedTabs = List.of();
    private int before = -1;
    private int after = -1;
    private int indent = -1;
    private int indentRight = -1;
    private boolean tiny;
    private String alignment = "";
    private XmlBuilder mark = new XmlBuilder();
    private @Nullable XmlBuilder section;

    /** {@code style} is an identifier. */
    WordParagraph(String style) {
        this.style = style;
    }

    /** Where the text goes. */
    XmlBuilder content() {
        return content;
    }

    WordParagraph keepWithNext() {
        keepsWithNext = true;
        return this;
    }

    WordParagraph startPage() {
        startsPage = true;
        return this;
    }

    /** An item of a list, at a level from 0; list 0 takes away the number that the style gives. */
    WordParagraph inList(int number, int level) {
        list = number;
        listLevel = level;
        return this;
    }

    /** A stop at which text ends, in twips from the left margin. */
    WordParagraph rightTab(int twips) {
        rightTab = twips;
        return this;
    }

    /** Takes away stops that the style has, in twips from the left margin. */
    WordParagraph withoutTabs(List<String> positions) {
        clearedTabs = positions;
        return this;
    }

    /** White above, in twips. */
    WordParagraph before(int twips) {
        before = twips;
        return this;
    }

    /** White below, in twips. */
    WordParagraph after(int twips) {
        after = twips;
        return this;
    }

    /** White at the left, in twips. */
    WordParagraph indent(int twips) {
        indent = twips;
        return this;
    }

    /** White at the right, in twips. */
    WordParagraph indentRight(int twips) {
        indentRight = twips;
        return this;
    }

    /** {@code center} or {@code right}. */
    WordParagraph align(String side) {
        alignment = side;
        return this;
    }

    /** For a paragraph that must be there and should not show. */
    WordParagraph tiny() {
        tiny = true;
        return this;
    }

    /** Puts a mark in the text, after its first run. */
    void markWithin(XmlBuilder added) {
        mark = added;
    }

    /** Ends a section with this paragraph. */
    void endSection(XmlBuilder properties) {
        section = properties;
    }

    void writeTo(XmlBuilder out) {
        out.open("w:p").open("w:pPr");
        WordXml.value(out, "w:pStyle", style);
        pages(out);
        list(out);
        white(out);
        if (!alignment.isEmpty()) {
            WordXml.value(out, "w:jc", alignment);
        }
        if (tiny) {
            out.open("w:rPr").single("w:sz", "w:val", "2").close();
        }
        if (section != null) {
            out.append(section);
        }
        out.close();
        content(out);
        out.close();
    }

    private void content(XmlBuilder out) {
        String text = content.toXml();
        int start = text.indexOf(END_OF_RUN) < 0 ? 0 : text.indexOf(END_OF_RUN) + END_OF_RUN.length();
        out.append(text.substring(0, start)).append(mark).append(text.substring(start));
    }

    private void pages(XmlBuilder out) {
        if (keepsWithNext) {
            out.single("w:keepNext");
        }
        if (startsPage) {
            out.single("w:pageBreakBefore");
        }
    }

    private void list(XmlBuilder out) {
        if (list >= 0) {
            out.open("w:numPr");
            WordXml.value(out, "w:ilvl", listLevel);
            WordXml.value(out, "w:numId", list);
            out.close();
        }
        if (rightTab >= 0) {
            String right = Integer.toString(rightTab);
            out.open("w:tabs");
            clearedTabs.stream()
                    .filter(position -> !position.equals(right))
                    .forEach(position -> out.single("w:tab", "w:val", "clear", "w:pos", position));
            out.single("w:tab", "w:val", "right", "w:pos", right);
            out.close();
        }
    }

    private void white(XmlBuilder out) {
        if (tiny) {
            out.single("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
        } else if (before >= 0 && after >= 0) {
            out.single("w:spacing", "w:before", Integer.toString(before), "w:after", Integer.toString(after));
        } else if (before >= 0) {
            out.single("w:spacing", "w:before", Integer.toString(before));
        } else if (after >= 0) {
            out.single("w:spacing", "w:after", Integer.toString(after));
        }
        if (indent >= 0) {
            out.single("w:ind", "w:left", Integer.toString(indent));
        } else if (indentRight >= 0) {
            out.single("w:ind", "w:right", Integer.toString(indentRight));
        }
    }
}
