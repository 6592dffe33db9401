package nl.ivpgenerator.render.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.render.OfficeFile;

/**
 * Reads a Word file that a user gave. It is not to be trusted: at most 20 MB, 2000 parts, 30 MB per part and 100 MB of all parts unpacked, and
 * no names that are double or lead elsewhere. Word itself need not understand it; only the zip and the list of content types are looked at.
 */
public final class OfficeFileReader {

    private static final int MAXIMUM_BYTES = 20_000_000;
    /** How files start in which old programs, and Word for files with a password, keep their streams (MS-CFB 2.2). */
    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private static final byte[] ZIP = {'P', 'K'};
    private static final String SAVE_AS_WORD = "Bewaar het in Word of LibreOffice als .docx.";

    private OfficeFileReader() {}

    /**
     * Reads a file from disk.
     *
     * @param place what the user wrote to name this file, or the file itself; findings stand there
     * @return the parts, or nothing after a finding
     */
    public static Optional<OfficeFile> word(Path file, Place place, Findings findings) {
        String name = String.valueOf(file.getFileName());
        try (InputStream stream = Files.newInputStream(file)) {
            return word(name, stream.readNBytes(MAXIMUM_BYTES + 1), place, findings);
        } catch (IOException e) {
            new OfficeFault(
                            "word-bestand-onleesbaar",
                            "kan niet worden gelezen.",
                            "Controleer de naam en de leesrechten.")
                    .tell(name, place, findings);
            return Optional.empty();
        }
    }

    /** As {@link #word(Path, Place, Findings)}, from bytes. */
    public static Optional<OfficeFile> word(String name, byte[] data, Place place, Findings findings) {
        try {
            checkKind(data);
            Map<String, byte[]> parts = ZipParts.read(data);
            checkWord(parts);
            return Optional.of(new OfficeFile(name, parts));
        } catch (OfficeFault fault) {
            fault.tell(name, place, findings);
            return Optional.empty();
        }
    }

    private static void checkKind(byte[] data) throws OfficeFault {
        if (data.length == 0) {
            throw new OfficeFault("word-bestand-leeg", "is leeg.", "Kies het goede bestand of haal het opnieuw op.");
        }
        if (data.length > MAXIMUM_BYTES) {
            throw OfficeFault.tooLarge("is groter dan 20 MB.");
        }
        if (startsWith(data, COMPOUND)) {
            throw compound(data);
        }
        if (!startsWith(data, ZIP)) {
            throw new OfficeFault("geen-word-bestand", "is geen Word-bestand.", SAVE_AS_WORD);
        }
    }

    private static OfficeFault compound(byte[] data) {
        String names = new String(data, StandardCharsets.ISO_8859_1).replace("\0", "");
        return names.contains("EncryptedPackage")
                ? new OfficeFault(
                        "word-bestand-versleuteld",
                        "is beveiligd met een wachtwoord.",
                        "Haal in Word het wachtwoord eraf: Bestand, Info, Document beveiligen.")
                : new OfficeFault("oud-word-bestand", "heeft de oude vorm van Word (.doc of .dot).", SAVE_AS_WORD);
    }

    private static void checkWord(Map<String, byte[]> parts) throws OfficeFault {
        byte[] kind = parts.getOrDefault("mimetype", new byte[0]);
        if (new String(kind, StandardCharsets.US_ASCII).startsWith("application/vnd.oasis.")) {
            throw new OfficeFault(
                    "opendocument-bestand", "is een OpenDocument-bestand en geen Word-bestand.", SAVE_AS_WORD);
        }
        if (!parts.containsKey("[Content_Types].xml") || !parts.containsKey("_rels/.rels")) {
            throw new OfficeFault("geen-word-bestand", "is geen Word-bestand.", SAVE_AS_WORD);
        }
    }

    private static boolean startsWith(byte[] data, byte[] start) {
        return data.length >= start.length && Arrays.equals(data, 0, start.length, start, 0, start.length);
    }
}
