package nl.ivpgenerator.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.ivpgenerator.render.HouseStyle.Font;
import nl.ivpgenerator.render.HouseStyle.Logo;
import nl.ivpgenerator.render.HouseStyle.Typeface;

/** House styles of the shipped pack, without reading its yaml. */
public final class SampleStyles {

    private static final Path FOLDER = Path.of("templates/vpt/huisstijl");

    private SampleStyles() {}

    public static HouseStyle sans() {
        return style("Source Sans 3", false, "source-sans/SourceSans3", Optional.empty());
    }

    /** A serif family, and a logo. */
    public static HouseStyle serif() {
        return style("Source Serif 4", true, "source-serif/SourceSerif4", Optional.of(logo()));
    }

    public static HouseStyle hyperlegible() {
        return style("Atkinson Hyperlegible", false, "atkinson-hyperlegible/AtkinsonHyperlegible", Optional.empty());
    }

    public static Logo logo() {
        BufferedImage image = new BufferedImage(600, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, 600, 200);
        pen.setColor(new java.awt.Color(0x7a1f3d));
        pen.fillOval(10, 10, 180, 180);
        pen.fillRect(230, 70, 360, 60);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Logo("image/png", out.toByteArray(), 600, 200, "Logo van de gemeente");
    }

    private static HouseStyle style(String name, boolean serif, String files, Optional<Logo> logo) {
        Typeface typeface = new Typeface(
                name,
                serif,
                List.of(
                        font(files + "-Regular.ttf", false, false),
                        font(files + "-Bold.ttf", true, false),
                        font(files + "-Italic.ttf", false, true),
                        font(files + "-BoldItalic.ttf", true, true)));
        Typeface symbols = new Typeface("DejaVu Sans", false, List.of(font("tekens/DejaVuSans.ttf", false, false)));
        String color = serif ? "#7a1f3d" : "#154273";
        return new HouseStyle(
                color,
                "#e6edf5",
                typeface,
                symbols,
                logo,
                read(FOLDER.resolve("stijl.css")),
                look(color),
                Optional.empty());
    }

    /** The house style with other fonts and another style sheet. */
    public static HouseStyle with(HouseStyle style, Typeface typeface, String styleSheet) {
        return new HouseStyle(
                style.color(),
                style.accent(),
                typeface,
                style.symbols(),
                style.logo(),
                styleSheet,
                style.look(),
                style.wordTemplate());
    }

    private static Look look(String color) {
        Map<Role, TextStyle> styles = new EnumMap<>(Role.class);
        styles.put(Role.BODY, new TextStyle(11, false, false, false, "#1f1f1f", "", 0, 8, 125, 0, 0, false, false));
        for (int level = 1; level <= 6; level++) {
            styles.put(
                    Role.heading(level),
                    new TextStyle(21 - 2 * level, true, false, false, color, "", 20, 6, 110, 0, 0, true, false));
        }
        return new Look(styles, Map.of(), new Look.Margins(32, 28, 25, 25));
    }

    private static Font font(String file, boolean bold, boolean italic) {
        try {
            return new Font(
                    bold,
                    italic,
                    Files.readAllBytes(FOLDER.resolve("lettertypen").resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
