package nl.ivpgenerator.pack;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.hash.Memory;
import nl.ivpgenerator.yaml.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Lays the blocks of all layers over each other: a file at the same path takes the place of the lower one. It notes which text it replaced in
 * its front matter ({@code vervangt}: the first twelve characters of that file's SHA-256), so that a change below does not go unseen.
 */
final class BlockLayers {

    private static final int SHOWN = 12;

    private final Map<String, BlockFile> files = new TreeMap<>();
    private final Set<String> ids = new TreeSet<>();
    private final Memory memory;
    private final Findings findings;

    BlockLayers(Memory memory, Findings findings) {
        this.memory = memory;
        this.findings = findings;
    }

    /** Adds the blocks of a layer, by id. */
    void add(Map<String, PackFile> layer) {
        ids.addAll(layer.keySet());
        ReadFiles.read(layer, (file, own) -> BlockFile.read(file, memory, own), findings)
                .forEach((id, file) -> {
                    compare(file, files.get(id));
                    files.put(id, file);
                });
    }

    /** All blocks, also those that could not be read: nobody needs to hear that these do not exist. */
    Set<String> ids() {
        return ids;
    }

    Map<String, BlockFile> files() {
        return files;
    }

    private void compare(BlockFile file, @Nullable BlockFile lower) {
        Fields fields = new Fields(file.frontMatter(), findings);
        String noted = fields.text(BlockReader.REPLACES, "");
        Place place = fields.has(BlockReader.REPLACES)
                ? fields.place(BlockReader.REPLACES)
                : Place.ofLine(file.templatePlace().file(), 1);
        if (lower == null) {
            if (!noted.isEmpty()) {
                findings.warning(
                        "vervangt-niets",
                        place,
                        "Dit tekstblok vervangt niets: een laag lager staat geen blok met deze naam.",
                        "Controleer map en bestandsnaam, of haal 'vervangt' weg.");
            }
            return;
        }
        String hash = lower.hash().substring(0, SHOWN);
        if (noted.isEmpty()) {
            findings.advice(
                    "vervangt-niet-genoteerd",
                    place,
                    "Dit tekstblok vervangt dat van een lagere laag, maar noteert niet welke tekst dat was.",
                    "Zet in het voorwerk: vervangt: \"" + hash + "\"");
        } else if (!noted.equals(hash)) {
            findings.warning(
                    "basisblok-gewijzigd",
                    place,
                    "De tekst die dit blok vervangt, is intussen gewijzigd: "
                            + lower.templatePlace().file() + ".",
                    "Vergelijk beide teksten en noteer dan: vervangt: \"" + hash + "\"");
        }
    }
}
