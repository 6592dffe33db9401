package nl.ivpgenerator.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.hash.Memory;
import nl.ivpgenerator.hash.Sha256;
import nl.ivpgenerator.yaml.HiddenCharacters;
import nl.ivpgenerator.yaml.SoundMemory;
import nl.ivpgenerator.yaml.YamlFile;
import nl.ivpgenerator.yaml.YamlMapping;

/**
 * A file of {@code blokken/} in its two parts: the front matter between two lines {@code ---} and the template below it.
 *
 * @param templatePlace the line on which the template starts
 * @param hash SHA-256 of the file in hexadecimal
 */
record BlockFile(YamlMapping frontMatter, String template, Place templatePlace, String hash) {

    private static final int MAXIMUM_BYTES = 64 * 1024;
    private static final String FENCE = "---\n";
    private static final char BLOCK = 'b';

    static Optional<BlockFile> read(PackFile file, Memory memory, Findings findings) {
        Place place = Place.ofFile(file.shownName());
        return new SoundMemory<>(memory, file.content().as(BLOCK), new BlockCodec(place))
                .recall(findings, own -> read(file.bytes(), place, own));
    }

    private static Optional<BlockFile> read(byte[] bytes, Place place, Findings findings) {
        if (bytes.length > MAXIMUM_BYTES) {
            findings.error("bestand-te-groot", place, "Een tekstblok is ten hoogste " + MAXIMUM_BYTES / 1024 + " kB.");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String visible = HiddenCharacters.replace(text, place.file(), findings);
            return split(visible.replace("\r\n", "\n"), Sha256.of(bytes), place, findings);
        } catch (CharacterCodingException notUtf8) {
            findings.error("geen-utf8", place, "Dit bestand is geen tekst in UTF-8.", "Bewaar het opnieuw als UTF-8.");
            return Optional.empty();
        }
    }

    private static Optional<BlockFile> split(String text, String hash, Place place, Findings findings) {
        int end = text.startsWith(FENCE) ? ("\n" + text).indexOf("\n" + FENCE, FENCE.length()) : -1;
        if (end < 0) {
            findings.error(
                    "voorwerk-ontbreekt",
                    place.at(1, 0),
                    "Een tekstblok begint met een regel '---', dan sleutels zoals 'bron', en dan weer een regel '---'.");
            return Optional.empty();
        }
        String front = text.substring(FENCE.length(), end);
        int start = 3 + (int) front.chars().filter(c -> c == '\n').count();
        Place templatePlace = place.at(start, 0);
        Optional<YamlMapping> keys = front.isBlank()
                ? Optional.of(YamlMapping.empty(place))
                : YamlFile.parse(front, place.file(), 1, findings);
        String template = text.substring(end + FENCE.length());
        if (template.isBlank()) {
            findings.error("leeg-blok", templatePlace, "Onder het voorwerk staat geen tekst.");
        }
        return keys.map(found -> new BlockFile(found, template, templatePlace, hash));
    }
}
