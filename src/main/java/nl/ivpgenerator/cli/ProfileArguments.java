package nl.ivpgenerator.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.finding.Suggestion;
import org.jspecify.annotations.Nullable;

/** Turns what a user gives for PROFIEL into profile files: a folder stands for the profiles directly in it. */
final class ProfileArguments {

    private static final String EXTENSION = ".yaml";

    /** For the commands that take any number of profiles. */
    static final Argument<Path> PROFILES = Argument.parameter(
            "PROFIEL", Times.AT_LEAST_ONCE, Reading.PATH, "Een profiel (.yaml), of een map met profielen.");

    private ProfileArguments() {}

    /** Every profile once, in the order given. */
    static List<Path> expand(List<Path> arguments) {
        Set<Path> profiles = new LinkedHashSet<>();
        for (Path argument : arguments) {
            if (argument.toString().isEmpty()) {
                throw new WrongUse("er ontbreekt iets: PROFIEL is leeg. De map waarin u staat heet '.'.");
            }
            if (Files.isDirectory(argument)) {
                profiles.addAll(within(argument));
            } else if (Files.isRegularFile(argument)) {
                profiles.add(file(argument));
            } else {
                throw new WrongUse(absent(argument));
            }
        }
        refuseEqualNames(profiles);
        return List.copyOf(profiles);
    }

    private static Path file(Path argument) {
        if (!argument.toString().endsWith(EXTENSION)) {
            throw new WrongUse(
                    "'" + argument + "' is geen profiel: de naam van een profiel eindigt op " + EXTENSION + ".");
        }
        return argument.normalize();
    }

    private static List<Path> within(Path folder) {
        List<Path> profiles = yamlFiles(folder);
        if (profiles.isEmpty()) {
            throw new WrongUse("in de map '" + folder + "' staan geen profielen (bestanden op " + EXTENSION + ").");
        }
        return profiles;
    }

    private static String absent(Path argument) {
        Path parent = argument.getParent();
        List<String> known = new ArrayList<>();
        if (parent == null || Files.isDirectory(parent)) {
            yamlFiles(parent).forEach(file -> known.add(file.toString().replace('\\', '/')));
        }
        String suggestion = Suggestion.sentence(argument.toString().replace('\\', '/'), known);
        return ("het profiel '" + argument + "' bestaat niet. " + suggestion).strip();
    }

    private static List<Path> yamlFiles(@Nullable Path folder) {
        try (Stream<Path> files = Files.list(folder == null ? Path.of("") : folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION) && Files.isRegularFile(file))
                    .map(Path::normalize)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Many disks take upper and lower case, and the two ways to write an accent, for the same name. */
    private static String folded(Path profile) {
        return Normalizer.normalize(String.valueOf(profile.getFileName()), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }

    /** The file name is the name of the output folder, so two equal names would write over each other. */
    private static void refuseEqualNames(Set<Path> profiles) {
        Map<String, Path> byName = new HashMap<>();
        for (Path profile : profiles) {
            Path other = byName.put(folded(profile), profile);
            if (other != null) {
                throw new WrongUse(
                        "'" + ShownPath.of(other) + "' en '" + ShownPath.of(profile)
                                + "' heten hetzelfde en zouden in dezelfde map komen. Maak ze na elkaar, met een andere --uit.");
            }
        }
    }
}
