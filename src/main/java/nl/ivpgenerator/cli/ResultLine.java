package nl.ivpgenerator.cli;

import java.nio.file.Path;
import nl.ivpgenerator.finding.ShownPath;

/** A line of the standard output that names a file: the path, a tab and what happened to it. */
final class ResultLine {

    private ResultLine() {}

    static String of(Path file, String state) {
        return ShownPath.of(file) + "\t" + state;
    }
}
