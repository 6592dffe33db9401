package nl.ivpgenerator.render.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.ivpgenerator.document.Document.Front;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.HouseStyle.Typeface;
import nl.ivpgenerator.render.office.XmlBuilder;

/** The file with the look: typefaces, named styles and pages. */
final class StylesXml {

    private StylesXml() {}

    static XmlBuilder of(Front front, HouseStyle style) {
        XmlBuilder out = start(style, front.cover());
        new MasterPages(out, style.look().margins()).write(front);
        return out.close();
    }

    /** The look of a loose part. */
    static XmlBuilder ofFragment(HouseStyle style) {
        XmlBuilder out = start(style, false);
        new MasterPages(out, style.look().margins()).writePlain();
        return out.close();
    }

    private static XmlBuilder start(HouseStyle style, boolean cover) {
        XmlBuilder out = OdtPackage.root("office:document-styles");
        typeface(out, style.typeface());
        new CommonStyles(out, style).write(cover);
        return out;
    }

    /** The family with those that come in its place on a computer without it; the last one comes with LibreOffice. */
    private static void typeface(XmlBuilder out, Typeface typeface) {
        List<String> families = new ArrayList<>(List.of(typeface.name()));
        families.addAll(typeface.substitutes());
        families.add(typeface.serif() ? "Liberation Serif" : "Liberation Sans");
        out.open("office:font-face-decls");
        out.single(
                "style:font-face",
                "style:name",
                typeface.name(),
                "svg:font-family",
                families.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", ")),
                "style:font-family-generic",
                typeface.serif() ? "roman" : "swiss",
                "style:font-pitch",
                "variable");
        out.close();
    }
}
