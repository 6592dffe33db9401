package nl.ivpgenerator.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
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
record PackFolder(Path folder, Map<String, Path> files) {

    static final String PACK_FILE = "pack.yaml";
    static final String CHOICES = "keuzes/";
    static final String KNOWLEDGE = "kennisbank/";
    static final String DOCUMENTS = "documenten/";
    static final String RULES = "toetsen/";
    static final String BLOCKS = "blokken/";
    static final String YAML = ".yaml";
    static final String BLOCK = ".md.ftl";

    private static final char FOLDER = 'm';

    private static final int MAXIMUM_FILES = 2_000;
    private static final long MAXIMUM_BYTES = 20_000_000;
    private static final int MAXIMUM_DEPTH = 8;

    /** The files; nothing, and a finding, when this is not a folder of a pack or when it is too large. */
    static Optional<PackFolder> open(Path folder, Findings findings) {
        Place place = Place.ofFile(ShownPath.of(folder));
        if (!Files.isRegularFile(folder.resolve(PACK_FILE))) {
            String what = Files.isDirectory(folder) ? "In deze map staat geen " + PACK_FILE : "Deze map bestaat niet";
            findings.error("geen-sjablonenpakket", place, what + ".", "Geef een map met sjablonen op.");
            return Optional.empty();
        }
        try {
            return new PackFolder(folder, new TreeMap<>()).collect(place, findings);
        } catch (IOException | UncheckedIOException unreadable) {
            findings.error("bestand-onleesbaar", place, "Deze map kan niet helemaal worden gelezen.");
            return Optional.empty();
        }
    }

    private Optional<PackFolder> collect(Place place, Findings findings) throws IOException {
        long bytes = 0;
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder, MAXIMUM_DEPTH)) {
            walk.filter(path -> !path.equals(folder))
                    .filter(this::counts)
                    .limit(MAXIMUM_FILES + 1L)
                    .forEach(paths::add);
        }
        for (Path path : paths) {
            if (Files.isSymbolicLink(path)) {
                findings.error(
                        "verwijzing-naar-buiten",
                        Place.ofFile(ShownPath.of(path)),
                        "Dit is een snelkoppeling naar een andere plek; die hoort niet in een sjablonenpakket.",
                        "Zet het bestand zelf in de map.");
            } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                bytes += Files.size(path);
                files.put(folder.relativize(path).toString().replace('\\', '/'), path);
            }
        }
        if (paths.size() > MAXIMUM_FILES || bytes > MAXIMUM_BYTES) {
            String limits = MAXIMUM_FILES + " bestanden en " + MAXIMUM_BYTES / 1_000_000 + " MB";
            findings.error("sjablonenpakket-te-groot", place, "Een sjablonenpakket heeft ten hoogste " + limits + ".");
            return Optional.empty();
        }
        refuseStrangers(findings);
        return Optional.of(this);
    }

    private boolean counts(Path path) {
        for (Path step : folder.relativize(path)) {
            String name = step.toString();
            if (name.startsWith(".") || name.endsWith("~")) {
                return false;
            }
        }
        return true;
    }

    /** A file with another extension than its folder reads would be forgotten in silence. */
    private void refuseStrangers(Findings findings) {
        files.forEach((name, path) -> {
            String extension = name.startsWith(BLOCKS) ? BLOCK : YAML;
            boolean read =
                    Stream.of(CHOICES, KNOWLEDGE, DOCUMENTS, RULES, BLOCKS).anyMatch(name::startsWith);
            if (read && !name.endsWith(extension)) {
                findings.error(
                        "onbekend-bestand",
                        Place.ofFile(ShownPath.of(path)),
                        "In deze map worden alleen bestanden gelezen die eindigen op " + extension + ".",
                        "Geef het bestand die extensie, of zet het ergens anders.");
            } else if (!read && !name.contains("/") && name.endsWith(YAML) && !name.equals(PACK_FILE)) {
                findings.error(
                        "onbekend-bestand",
                        Place.ofFile(ShownPath.of(path)),
                        "Dit bestand wordt niet gelezen.",
                        Suggestion.sentence(name, List.of(PACK_FILE)));
            }
        });
    }

    /** The files below a folder by their name without folder and extension. */
    Map<String, Path> below(String prefix, String extension) {
        Map<String, Path> found = new TreeMap<>();
        files.forEach((name, path) -> {
            if (name.startsWith(prefix) && name.endsWith(extension)) {
                found.put(name.substring(prefix.length(), name.length() - extension.length()), path);
            }
        });
        return found;
    }

    /**
     * SHA-256 over all names and contents; recalled when nothing changed.
     *
     * @throws UncheckedIOException when a file can not be read
     */
    String hash(Memory memory) {
        Map<String, byte[]> contents = contents();
        Content all = index(contents);
        return memory.recall(all)
                .map(known -> StandardCharsets.US_ASCII.decode(known).toString())
                .orElseGet(() -> {
                    Sha256 sha = new Sha256();
                    contents.forEach((name, bytes) -> sha.add(name).add(bytes));
                    String hash = sha.hexadecimal();
                    memory.keep(all, () -> hash.getBytes(StandardCharsets.US_ASCII));
                    return hash;
                });
    }

    private Map<String, byte[]> contents() {
        Map<String, byte[]> contents = new TreeMap<>();
        try {
            for (Map.Entry<String, Path> file : files.entrySet()) {
                contents.put(file.getKey(), Files.readAllBytes(file.getValue()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return contents;
    }

    /** All files, each by its name and content. */
    private static Content index(Map<String, byte[]> contents) {
        StringBuilder index = new StringBuilder();
        contents.forEach((name, bytes) -> index.append(name)
                .append('\n')
                .append(Content.of(FOLDER, bytes))
                .append('\n'));
        return Content.of(FOLDER, index.toString().getBytes(StandardCharsets.UTF_8));
    }
}
