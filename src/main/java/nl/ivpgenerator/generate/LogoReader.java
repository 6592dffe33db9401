package nl.ivpgenerator.generate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.profile.Value;
import nl.ivpgenerator.render.HouseStyle.Logo;

/**
 * Reads the logo that a profile names: PNG or JPEG, from the profile's own folder tree, at most 2 MB and 4000 by 4000 pixels. The header is
 * read before the picture, so that a small file can not ask for much memory.
 */
final class LogoReader {

    private static final String FILE = "huisstijl.logo.bestand";
    private static final String WORDS = "huisstijl.logo.omschrijving";
    private static final long MAXIMUM_BYTES = 2_000_000;
    private static final int MAXIMUM_PIXELS = 4_000;

    private final Profile profile;
    private final Findings findings;

    LogoReader(Profile profile, Findings findings) {
        this.profile = profile;
        this.findings = findings;
    }

    /** The logo; empty without a logo, and after a finding. */
    Optional<Logo> read() {
        String name = text(FILE);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String words = text(WORDS);
        if (words.isEmpty()) {
            refuse(
                    "logo-zonder-omschrijving",
                    "Het logo heeft nog geen omschrijving voor mensen die het niet zien.",
                    "Vul bij 'logo' ook 'omschrijving' in, bijvoorbeeld: Logo van de gemeente Voorbeeldstad.");
        }
        return file(name).flatMap(this::bytes).flatMap(data -> picture(data, words));
    }

    private String text(String path) {
        Optional<Value> value = profile.find(path);
        return value.isPresent() && value.get() instanceof Value.Text text
                ? text.text().strip()
                : "";
    }

    private Optional<Path> file(String name) {
        Path folder = profile.folder().toAbsolutePath().normalize();
        try {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder)) {
                return outside(name);
            }
            if (!Files.isRegularFile(file)) {
                return refuse(
                        "logo-ontbreekt",
                        "Het logo '" + name + "' bestaat niet in de map '" + ShownPath.of(folder) + "'.",
                        "Controleer de naam en de map van het bestand.");
            }
            return file.toRealPath().startsWith(folder.toRealPath()) ? Optional.of(file) : outside(name);
        } catch (InvalidPathException e) {
            return refuse("logo-ontbreekt", "'" + name + "' is geen bestandsnaam.", "Bijvoorbeeld: logo.png");
        } catch (IOException e) {
            return refuse(
                    "logo-onleesbaar",
                    "Het logo '" + name + "' kan niet worden gelezen.",
                    "Controleer de leesrechten.");
        }
    }

    private Optional<Path> outside(String name) {
        return refuse(
                "logo-buiten-map",
                "Het logo '" + name + "' ligt buiten de map van het profiel.",
                "Zet het bestand in die map of in een map daaronder.");
    }

    private Optional<byte[]> bytes(Path file) {
        try {
            if (Files.size(file) > MAXIMUM_BYTES) {
                return refuse("logo-te-groot", "Het logo is groter dan 2 MB.", "Maak er een kleiner bestand van.");
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return refuse("logo-onleesbaar", "Het logo kan niet worden gelezen.", "Controleer de leesrechten.");
        }
    }

    private Optional<Logo> picture(byte[] data, String words) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(data))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (readers.hasNext()) {
                ImageReader reader = readers.next();
                String format = reader.getFormatName().toLowerCase(java.util.Locale.ROOT);
                if (format.equals("png") || format.equals("jpeg")) {
                    reader.setInput(stream, true, true);
                    return picture(reader, "image/" + format, data, words);
                }
            }
        } catch (IOException | RuntimeException e) {
            // Java's readers answer a broken picture with exceptions of many kinds
            return unusable();
        }
        return unusable();
    }

    private Optional<Logo> picture(ImageReader reader, String mediaType, byte[] data, String words) throws IOException {
        try {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > MAXIMUM_PIXELS || height > MAXIMUM_PIXELS) {
                return refuse(
                        "logo-te-groot",
                        "Het logo is " + width + " bij " + height
                                + " beeldpunten; het mag ten hoogste 4000 bij 4000 zijn.",
                        "Maak de afbeelding kleiner.");
            }
            reader.read(0);
            return Optional.of(new Logo(mediaType, data, width, height, words));
        } finally {
            reader.dispose();
        }
    }

    private <T> Optional<T> unusable() {
        return refuse(
                "logo-onleesbaar",
                "Het logo is geen gewone png- of jpg-afbeelding.",
                "Open het in een tekenprogramma en bewaar het opnieuw als png.");
    }

    private <T> Optional<T> refuse(String code, String message, String hint) {
        Place place = profile.placeOf(FILE);
        findings.error(code, place, message, hint);
        return Optional.empty();
    }
}
