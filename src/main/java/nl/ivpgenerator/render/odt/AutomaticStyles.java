package nl.ivpgenerator.render.odt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ivpgenerator.render.office.XmlBuilder;

/** The unnamed styles of a text: what one place has beyond its named style. Equal ones are one; they are numbered as they come. */
final class AutomaticStyles {

    /** What a style is for, with the letter that its name begins with. */
    enum Family {
        PARAGRAPH("P"),
        TEXT("T"),
        GRAPHIC("Fr"),
        SECTION("Se"),
        TABLE("Ta"),
        TABLE_COLUMN("Co"),
        TABLE_ROW("Ro"),
        TABLE_CELL("Ce");

        private final String letter;

        Family(String letter) {
            this.letter = letter;
        }

        private String odf() {
            return switch (this) {
                case PARAGRAPH -> "paragraph";
                case TEXT -> "text";
                case GRAPHIC -> "graphic";
                case SECTION -> "section";
                case TABLE -> "table";
                case TABLE_COLUMN -> "table-column";
                case TABLE_ROW -> "table-row";
                case TABLE_CELL -> "table-cell";
            };
        }
    }

    private record Style(Family family, List<String> attributes, String properties) {}

    private final Map<Style, String> names = new LinkedHashMap<>();

    /** The name of a style that has these attributes and properties. */
    String name(Family family, XmlBuilder properties, String... attributes) {
        Style style = new Style(family, List.of(attributes), properties.toXml());
        return names.computeIfAbsent(style, absent -> family.letter + (count(family) + 1));
    }

    private long count(Family family) {
        return names.keySet().stream().filter(style -> style.family == family).count();
    }

    /** Writes them all; {@code out} is then within the text's file. */
    void write(XmlBuilder out) {
        out.open("office:automatic-styles");
        names.forEach((style, name) -> {
            List<String> attributes = new ArrayList<>(List.of("style:name", name, "style:family", style.family.odf()));
            attributes.addAll(style.attributes);
            out.open("style:style", attributes.toArray(String[]::new));
            out.append(style.properties).close();
        });
        out.close();
    }
}
