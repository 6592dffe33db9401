package nl.ivpgenerator.render.word;

import nl.ivpgenerator.render.HouseStyle.Logo;
import nl.ivpgenerator.render.office.LogoSize;
import nl.ivpgenerator.render.office.XmlBuilder;

/** Writes a picture in a line of text, with the words that say what it shows (ECMA-376 part 1, 20.4.2.8). */
final class Picture {

    /** English metric units. */
    private static final double IN_MILLIMETRE = 36_000;

    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private Picture() {}

    /** As large as fits the place, which is larger on a cover; {@code id} is that of the picture in the file. */
    static void write(Logo logo, boolean cover, String id, Counters counters, WordParagraph paragraph) {
        LogoSize size = LogoSize.of(logo, cover);
        String width = Long.toString(Math.round(size.width() * IN_MILLIMETRE));
        String height = Long.toString(Math.round(size.height() * IN_MILLIMETRE));
        String number = counters.nextDrawing();
        String[] name = {"id", number, "name", "Beeldmerk " + number, "descr", logo.description()};
        XmlBuilder out = paragraph.content();
        out.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        out.single("wp:extent", "cx", width, "cy", height).single("wp:docPr", name);
        out.open("wp:cNvGraphicFramePr")
                .single("a:graphicFrameLocks", "noChangeAspect", "1")
                .close();
        out.open("a:graphic").open("a:graphicData", "uri", PICTURE).open("pic:pic");
        out.open("pic:nvPicPr").single("pic:cNvPr", name).single("pic:cNvPicPr").close();
        out.open("pic:blipFill").single("a:blip", "r:embed", id);
        out.open("a:stretch").single("a:fillRect").close().close();
        out.open("pic:spPr").open("a:xfrm").single("a:off", "x", "0", "y", "0");
        out.single("a:ext", "cx", width, "cy", height).close();
        out.open("a:prstGeom", "prst", "rect").single("a:avLst").close().close();
        out.close().close().close().close().close().close();
    }
}
