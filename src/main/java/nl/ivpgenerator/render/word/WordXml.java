package nl.ivpgenerator.render.word;

import nl.ivpgenerator.render.Color;
import nl.ivpgenerator.render.office.WordNames;
import nl.ivpgenerator.render.office.XmlBuilder;

/** Names and measures of WordprocessingML. */
final class WordXml {

    static final String MAIN = WordNames.MAIN;
    static final String RELATIONS = WordNames.RELATIONS;

    private static final double TWIPS_IN_MILLIMETRE = 1440 / 25.4;

    private WordXml() {}

    /** Opens the root of a part; parts with text need all these names, others are not harmed by them. */
    static XmlBuilder root(String tag) {
        return new XmlBuilder()
                .open(
                        tag,
                        "xmlns:w",
                        MAIN,
                        "xmlns:r",
                        RELATIONS,
                        "xmlns:mc",
                        "http://schemas.openxmlformats.org/markup-compatibility/2006",
                        "xmlns:w14",
                        "http://schemas.microsoft.com/office/word/2010/wordml",
                        "xmlns:wp",
                        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                        "xmlns:a",
                        "http://schemas.openxmlformats.org/drawingml/2006/main",
                        "xmlns:pic",
                        "http://schemas.openxmlformats.org/drawingml/2006/picture",
                        "mc:Ignorable",
                        "w14");
    }

    /** An element with only a value. */
    static void value(XmlBuilder out, String tag, String value) {
        out.single(tag, "w:val", value);
    }

    static void value(XmlBuilder out, String tag, long value) {
        value(out, tag, Long.toString(value));
    }

    /** Twentieths of a point. */
    static int twipsOfPoints(double points) {
        return (int) Math.round(points * 20);
    }

    /** Twentieths of a point. */
    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_IN_MILLIMETRE);
    }

    /** A colour as Word writes it: {@code 1f1f1f}, from {@code #1f1f1f}. */
    static String hex(String color) {
        return color.substring(1);
    }

    static String hex(Color color) {
        return hex(color.toString());
    }
}
