package nl.ivpgenerator.finding;

import java.nio.file.Path;

/** How a file is named to its user: relative to the working directory when it lies below it, with forward slashes. */
public final class ShownPath {

    private ShownPath() {}

    public static String of(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(here) ? here.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
