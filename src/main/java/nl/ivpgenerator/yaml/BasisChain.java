package nl.ivpgenerator.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.finding.Quote;
import nl.ivpgenerator.finding.ShownPath;
import nl.ivpgenerator.finding.Suggestion;

/** Follows {@code basis} from file to file: not round in circles, not out of the folder of the first file, and not without end. */
final class BasisChain {

    private static final int MAXIMUM_LENGTH = 10;

    private final Path folder;
    private final Findings findings;
    private final List<Path> files = new ArrayList<>();
    private boolean broken;

    BasisChain(Path first, Findings findings) {
        this.folder = parent(first);
        this.findings = findings;
        files.add(first);
    }

    /** Whether a basis could not be found. */
    boolean broken() {
        return broken;
    }

    /** The file that {@code basis} names; nothing at the end of the chain, and nothing with a finding when it may not be read. */
    Optional<Path> below(Path naming, Optional<YamlNode> basis) {
        if (basis.isEmpty() || basis.get() instanceof YamlScalar scalar && scalar.isEmpty()) {
            return Optional.empty();
        }
        if (!(basis.get() instanceof YamlScalar name)) {
            return refuse(
                    "basis-ongeldig",
                    basis.get(),
                    "Achter 'basis' hoort de naam van één bestand.",
                    "Bijvoorbeeld: basis: regio.yaml");
        }
        if (name.text().contains("\\")) {
            return refuse(
                    "basis-ongeldig",
                    name,
                    "Gebruik in 'basis' de gewone schuine streep /.",
                    "Bijvoorbeeld: basis: basis/regio.yaml");
        }
        try {
            return checked(parent(naming).resolve(name.text()).normalize(), name);
        } catch (InvalidPathException e) {
            return refuse(
                    "basis-ongeldig",
                    name,
                    Quote.of(name.text()) + " is geen bestandsnaam.",
                    "Bijvoorbeeld: basis: regio.yaml");
        }
    }

    private Optional<Path> checked(Path file, YamlScalar name) {
        if (!file.startsWith(folder)) {
            return outside(name);
        }
        if (!Files.isRegularFile(file)) {
            String message = "De basis " + Quote.of(name.text()) + " bestaat niet in de map '"
                    + ShownPath.of(parent(file)) + "'.";
            return refuse("basis-ontbreekt", name, message, suggestion(file));
        }
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                return outside(name);
            }
            for (Path earlier : files) {
                if (Files.isSameFile(earlier, file)) {
                    return circle(file, name);
                }
            }
        } catch (IOException e) {
            return refuse(
                    "basis-ontbreekt",
                    name,
                    "De basis " + Quote.of(name.text()) + " kan niet worden gelezen.",
                    "Controleer de leesrechten.");
        }
        if (files.size() == MAXIMUM_LENGTH) {
            return refuse(
                    "basis-te-lang",
                    name,
                    "Hier bouwen meer dan " + MAXIMUM_LENGTH + " bestanden op elkaar.",
                    "Voeg er een paar samen.");
        }
        files.add(file);
        return Optional.of(file);
    }

    private Optional<Path> circle(Path file, YamlScalar name) {
        String way = Stream.concat(files.stream(), Stream.of(file))
                .map(BasisChain::fileName)
                .collect(Collectors.joining(" -> "));
        return refuse(
                "basis-kring",
                name,
                "De bestanden bouwen in een kring op elkaar: " + way + ".",
                "Haal één 'basis' weg.");
    }

    private Optional<Path> outside(YamlScalar name) {
        return refuse(
                "basis-buiten-map",
                name,
                "De basis " + Quote.of(name.text()) + " ligt buiten de map '" + ShownPath.of(folder) + "'.",
                "Zet het bestand in die map of in een map daaronder.");
    }

    private Optional<Path> refuse(String code, YamlNode place, String message, String hint) {
        broken = true;
        findings.error(code, place.place(), message, hint);
        return Optional.empty();
    }

    private static String suggestion(Path missing) {
        try (Stream<Path> siblings = Files.list(parent(missing))) {
            List<String> names = siblings.map(BasisChain::fileName)
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
            String written = fileName(missing);
            return names.contains(written + ".yaml")
                    ? "Bedoelde u '" + written + ".yaml'?"
                    : Suggestion.sentence(written, names);
        } catch (IOException | UncheckedIOException e) {
            return "Controleer de naam van de map.";
        }
    }

    private static Path parent(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return Objects.requireNonNullElse(absolute.getParent(), absolute);
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
