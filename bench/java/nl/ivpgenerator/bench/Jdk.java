package nl.ivpgenerator.bench;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java to run the program with.
 *
 * @param name the feature release, such as 17
 */
record Jdk(String name, Path home) {

    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"([^\"]+)\"");

    /** The variable that holds its place in the commands of the results, so that these name no folder of a machine. */
    String variable() {
        return "JAVA_HOME_" + name;
    }

    String java() {
        return home.resolve("bin/java").toString();
    }

    /** The full version, from the file that every JDK has. */
    String version() {
        Matcher found = VERSION.matcher(Shell.read(home.resolve("release")));
        return found.find() ? found.group(1) : name;
    }
}
