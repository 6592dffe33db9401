package nl.ivpgenerator.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.hash.Content;
import nl.ivpgenerator.hash.Memory;

/**
 * Reads YAML strictly: one mapping of texts, lists and mappings, in UTF-8, without anchors, aliases and tags. A file that is too large, too
 * deep or not text is refused before it can cost anything.
 *
 * <p>The result is present when there is a tree to look at, also when it has a fault that leaves the rest readable (a duplicate key keeps its
 * first value); so a reader finds the other faults in the same pass. The findings say whether the tree is sound.
 */
public final class YamlFile {

    /** Larger files are refused: no profile comes near it, and the parser grows slow beyond it. */
    static final int MAXIMUM_BYTES = 256 * 1024;

    private static final char WHOLE = 'y';

    private YamlFile() {}

    /** Reads a file; every fault, also that the file is missing, becomes a finding. */
    public static Optional<YamlMapping> read(Path file, Findings findings) {
        Source source = new Source(ShownPath.of(file), 0);
        return bytes(file, source.whole(), findings).flatMap(bytes -> tree(bytes, source, findings));
    }

    /**
     * Reads a file that someone else opened. When it was sound in an earlier run it is not read as YAML again.
     *
     * @param content the bytes, as memory knows them
     */
    public static Optional<YamlMapping> read(
            byte[] bytes, Content content, String shownName, Memory memory, Findings findings) {
        return new SoundMemory<>(memory, content.as(WHOLE), TreeCodec.of(shownName))
                .recall(findings, own -> tree(bytes, new Source(shownName, 0), own));
    }

    /**
     * Reads YAML that is part of a file.
     *
     * @param lineOffset the number of lines in the file before the text
     */
    public static Optional<YamlMapping> parse(String text, String shownName, int lineOffset, Findings findings) {
        return tree(text, new Source(shownName, lineOffset), findings);
    }

    private static Optional<YamlMapping> tree(byte[] bytes, Source source, Findings findings) {
        if (bytes.length > MAXIMUM_BYTES) {
            findings.error(
                    "bestand-te-groot",
                    source.whole(),
                    "Dit bestand is groter dan " + MAXIMUM_BYTES / 1024 + " kB.",
                    "Maak het kleiner, of controleer of dit het goede bestand is.");
            return Optional.empty();
        }
        return Utf8.decode(bytes, source, findings).flatMap(text -> tree(text, source, findings));
    }

    private static Optional<YamlMapping> tree(String text, Source source, Findings findings) {
        String visible = HiddenCharacters.replace(text, source, findings);
        return new TreeBuilder(visible, source, findings).build();
    }

    /** No more than it takes to see that a file is too large. */
    private static Optional<byte[]> bytes(Path file, Place place, Findings findings) {
        if (Files.notExists(file)) {
            findings.error(
                    "bestand-ontbreekt",
                    place,
                    "Dit bestand bestaat niet.",
                    "Controleer de naam en de map van het bestand.");
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            String what = Files.isDirectory(file) ? "Dit is een map, geen bestand." : "Dit is geen gewoon bestand.";
            findings.error("bestand-onleesbaar", place, what, "Geef een YAML-bestand op.");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(MAXIMUM_BYTES + 1));
        } catch (AccessDeniedException e) {
            findings.error(
                    "bestand-onleesbaar", place, "U mag dit bestand niet lezen.", "Vraag uw beheerder om leesrechten.");
        } catch (IOException e) {
            findings.error(
                    "bestand-onleesbaar",
                    place,
                    "Dit bestand kan niet worden gelezen.",
                    "Staat het op een netwerkschijf? Controleer dan de verbinding.");
        }
        return Optional.empty();
    }
}
