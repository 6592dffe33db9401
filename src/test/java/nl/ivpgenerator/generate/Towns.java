package nl.ivpgenerator.generate;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import nl.ivpgenerator.render.template.SampleTemplate;

/** Profiles of towns that share no name, colour or logo, and every third a Word template: what is kept of one fits no other. */
final class Towns {

    private static final List<String> TYPEFACES = List.of("source-sans", "source-serif", "atkinson-hyperlegible");
    private static final int DARK = 96;

    private Towns() {}

    /** Writes this many profiles, each with its own files beside it. */
    static List<Path> write(Path folder, int number) throws IOException {
        List<Path> profiles = new ArrayList<>();
        for (int town = 1; town <= number; town++) {
            profiles.add(write(folder, "stad-" + town, town));
        }
        return profiles;
    }

    private static Path write(Path folder, String name, int town) throws IOException {
        BufferedImage logo = new BufferedImage(60, 20 + town % 40, BufferedImage.TYPE_INT_RGB);
        logo.setRGB(town % 60, town % 20, 0xffffff);
        ImageIO.write(logo, "png", folder.resolve(name + ".png").toFile());
        String word = "";
        if (town % 3 == 0) {
            Files.write(folder.resolve(name + ".dotx"), template(name).bytes());
            word = "  word: " + name + ".dotx\n";
        }
        return Files.writeString(
                folder.resolve(name + ".yaml"),
                "gemeente: {naam: Stad " + town + ", inwoners: " + (10_000 + town) + "}\n"
                        + "reactie: {termijn: 48-uur}\n"
                        + "huisstijl:\n"
                        + "  kleur: \"" + color(town) + "\"\n"
                        + "  lettertype: " + TYPEFACES.get(town % TYPEFACES.size()) + "\n"
                        + "  logo: {bestand: " + name + ".png, omschrijving: Logo van stad " + town + "}\n"
                        + word);
    }

    private static SampleTemplate template(String name) {
        return new SampleTemplate()
                .header("kop", "<w:p><w:r><w:t>" + name + "</w:t></w:r></w:p>")
                .body("<w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"kop\"/></w:sectPr>");
    }

    /** Readable on white. */
    private static String color(int town) {
        return "#"
                + Integer.toHexString(0x1000000 | town % DARK << 16 | town * 7 % DARK << 8 | town * 13 % DARK)
                        .substring(1);
    }
}
