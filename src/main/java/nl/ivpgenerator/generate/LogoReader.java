package nl.ivpgenerator.generate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.profile.Profile;
import nl.ivpgenerator.render.HouseStyle.Logo;

/**
 * Reads the logo that a profile names: PNG or JPEG, from the profile's own folder tree, at most 2 MB and 4000 by 4000 pixels. The header is
 * read before the picture, so that a small file can not ask for much memory.
 */
final class LogoReader {

    /** The choice that names the picture. */
    static final String FILE = "huisstijl.logo.bestand";

    private static final String WORDS = "huisstijl.logo.omschrijving";
    private static final long MAXIMUM_BYTES = 2_000_000;
    private static final int MAXIMUM_PIXELS = 4_000;

    private final Profile profile;
    private final ProfileFile file;

    LogoReader(Profile profile, Findings findings) {
        this.profile = profile;
        this.file = new ProfileFile(profile, FILE, "logo", "Het logo", findings);
    }

    /** The logo; empty without a logo, and after a finding. */
    Optional<Logo> read() {
        if (file.name().isEmpty()) {
            return Optional.empty();
        }
        String words = ProfileFile.text(profile, WORDS);
        if (words.isEmpty()) {
            file.refuse(
                    "zonder-omschrijving",
                    "Het logo heeft nog geen omschrijving voor mensen die het niet zien.",
                    "Vul bij 'logo' ook 'omschrijving' in, bijvoorbeeld: Logo van de gemeente Voorbeeldstad.");
        }
        return file.find().flatMap(this::bytes).flatMap(data -> picture(data, words));
    }

    private Optional<byte[]> bytes(Path found) {
        try {
            if (Files.size(found) > MAXIMUM_BYTES) {
                return file.refuse("te-groot", "Het logo is groter dan 2 MB.", "Maak er een kleiner bestand van.");
            }
            return Optional.of(Files.readAllBytes(found));
        } catch (IOException e) {
            return file.unreadable();
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
                return file.refuse(
                        "te-groot",
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
        return file.refuse(
                "onleesbaar",
                "Het logo is geen gewone png- of jpg-afbeelding.",
                "Open het in een tekenprogramma en bewaar het opnieuw als png.");
    }
}
