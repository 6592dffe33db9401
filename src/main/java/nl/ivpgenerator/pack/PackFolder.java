package nl.ivpgenerator.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.finding.Suggestion;
import nl.ivpgenerator.hash.Content;
import nl.ivpgenerator.hash.Memory;
import nl.ivpgenerator.hash.Sha256;

/**
 * The files of one folder of a pack by their path below it (forward slashes), in a fixed order. Links are refused, so that a pack can not reach
 * outside its folder; hidden files and back-ups of editors are no part of it.
 */
record PackFolder(Path folder, Map<String, PackFile> files) {

    static final String PACK_FILE = "pack.yaml";
    static final String CHOICES = "keuzes/";
    static final String KNOWLEDGE = "kennisbank/";
    static final String DOCUMENTS = "documenten/";
    static final String RULES = "toetsen/";
    static final String BLOCKS = "blokken/";
    static final String YAML = ".yaml";
    static final String BLOCK = ".md.ftl";

    private static final char FOLDER = 'm';

    /** The files; nothing, and a finding, when this is not a folder of a pack or when it is too large. */
    static Optional<PackFolder> open(Path folder, Findings findings) {
        Place place = Place.ofFile(ShownPath.of(folder));
        if (!Files.isRegularFile(folder.resolve(PACK_FILE))) {
            String what = Files.isDirectory(folder) ? "In deze map staat geen " + PACK_FILE : "Deze map bestaat niet";
            findings.error("geen-sjablonenpakket", place, what + ".", "Geef een map met sjablonen op.");
            return Optional.empty();
        }
        try {
            return read(folder, PackWalk.over(folder), findings);
        } catch (IOException | UncheckedIOException unreadable) {
            findings.error("bestand-onleesbaar", place, "Deze map kan niet helemaal worden gelezen.");
            return Optional.empty();
        }
    }

    private static Optional<PackFolder> read(Path folder, PackWalk walk, Findings findings) {
        walk.links()
                .forEach(link -> findings.error(
                        "verwijzing-naar-buiten",
                        Place.ofFile(ShownPath.of(link)),
                        "Dit is een snelkoppeling naar een andere plek; die hoort niet in een sjablonenpakket.",
                        "Zet het bestand zelf in de map."));
        if (walk.isTooMuch()) {
            String limits = PackWalk.MAXIMUM_FILES + " bestanden en " + PackWalk.MAXIMUM_BYTES / 1_000_000 + " MB";
            Place place = Place.ofFile(ShownPath.of(folder));
            findings.error("sjablonenpakket-te-groot", place, "Een sjablonenpakket heeft ten hoogste " + limits + ".");
            return Optional.empty();
        }
        PackFolder read = new PackFolder(folder, files(folder, walk));
        read.refuseStrangers(findings);
        return Optional.of(read);
    }

    /** On all processors: for one document the reading of a pack is a large part of the time. */
    private static Map<String, PackFile> files(Path folder, PackWalk walk) {
        Map<String, PackFile> files = new TreeMap<>();
        walk.files().parallelStream().map(PackFolder::file).toList().forEach(file -> {
            String name = folder.relativize(file.path()).toString();
            files.put(name.replace('\\', '/'), file);
        });
        return files;
    }

    private static PackFile file(Path path) {
        try {
            return PackFile.read(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file with another extension than its folder reads would be forgotten in silence. */
    private void refuseStrangers(Findings findings) {
        files.forEach((name, file) -> {
            String extension = name.startsWith(BLOCKS) ? BLOCK : YAML;
            boolean read =
                    Stream.of(CHOICES, KNOWLEDGE, DOCUMENTS, RULES, BLOCKS).anyMatch(name::startsWith);
            if (read && !name.endsWith(extension)) {
                findings.error(
                        "onbekend-bestand",
                        Place.ofFile(file.shownName()),
                        "In deze map worden alleen bestanden gelezen die eindigen op " + extension + ".",
                        "Geef het bestand die extensie, of zet het ergens anders.");
            } else if (!read && !name.contains("/") && name.endsWith(YAML) && !name.equals(PACK_FILE)) {
                findings.error(
                        "onbekend-bestand",
                        Place.ofFile(file.shownName()),
                        "Dit bestand wordt niet gelezen.",
                        Suggestion.sentence(name, List.of(PACK_FILE)));
            }
        });
    }

    /** The files below a folder by their name without folder and extension. */
    Map<String, PackFile> below(String prefix, String extension) {
        Map<String, PackFile> found = new TreeMap<>();
        files.forEach((name, file) -> {
            if (name.startsWith(prefix) && name.endsWith(extension)) {
                found.put(name.substring(prefix.length(), name.length() - extension.length()), file);
            }
        });
        return found;
    }

    /** SHA-256 over all names and contents; recalled when nothing changed. */
    String hash(Memory memory) {
        Content all = index();
        return memory.recall(all)
                .map(known -> StandardCharsets.US_ASCII.decode(known).toString())
                .orElseGet(() -> {
                    Sha256 sha = new Sha256();
                    files.forEach((name, file) -> sha.add(name).add(file.bytes()));
                    String hash = sha.hexadecimal();
                    memory.keep(all, () -> hash.getBytes(StandardCharsets.US_ASCII));
                    return hash;
                });
    }

    /** All files, each by its name and content. */
    private Content index() {
        StringBuilder index = new StringBuilder();
        files.forEach((name, file) ->
                index.append(name).append('\n').append(file.content()).append('\n'));
        return Content.of(FOLDER, index.toString().getBytes(StandardCharsets.UTF_8));
    }
}
