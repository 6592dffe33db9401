package nl.ivpgenerator.generate;

import java.nio.file.Path;
import java.util.Optional;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.pack.TemplatePack;
import nl.ivpgenerator.pack.TemplatePack.Layer;
import nl.ivpgenerator.profile.Profile;

/**
 * Names files in records without the folder in which this machine keeps them: a pack's file as {@code vpt/blokken/norm/kern.md.ftl}, a profile as seen
 * from the folder of the profile that was asked for.
 */
final class RelativePlaces {

    private final TemplatePack pack;
    private final Path profileFolder;

    RelativePlaces(TemplatePack pack, Profile profile) {
        this.pack = pack;
        this.profileFolder = normal(profile.folder());
    }

    /** The place with its line, for example {@code voorbeeldstad.yaml:12}. */
    String name(Place place) {
        String file = file(place.file());
        return place.line() == 0 ? file : file + ":" + place.line();
    }

    /** The file's name in records, for a path as users see it. */
    String file(String shown) {
        Path file = normal(Path.of(shown));
        return layer(file)
                .map(layer ->
                        layer.name() + "/" + slashes(normal(layer.folder()).relativize(file)))
                .orElseGet(() -> slashes(profileFolder.relativize(file)));
    }

    /** Whether a file, by its path as users see it, is part of the pack. */
    boolean isOfPack(String shown) {
        return layer(normal(Path.of(shown))).isPresent();
    }

    private Optional<Layer> layer(Path file) {
        return pack.layers().stream()
                .filter(layer -> file.startsWith(normal(layer.folder())))
                .findFirst();
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
