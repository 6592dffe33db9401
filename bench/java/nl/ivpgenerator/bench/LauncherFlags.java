package nl.ivpgenerator.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The options for Java that the launcher {@code ivp} chooses, asked of the launcher itself: it starts a Java that only tells them. */
final class LauncherFlags {

    private static final Path TELLER = Shell.WORK.resolve("teller");

    private LauncherFlags() {}

    /** Those for a command, without the ones that name files that the launcher keeps. */
    static List<String> of(Jdk jdk, Shell shell, String command) {
        Path java = TELLER.resolve("bin/java");
        Shell.write(
                java, "#!/bin/sh\nfor word in \"$@\"; do case $word in -X*) printf '%s\\n' \"$word\" ;; esac; done\n");
        Shell.write(TELLER.resolve("release"), "JAVA_VERSION=\"" + jdk.version() + "\"\n");
        if (!java.toFile().setExecutable(true) || !Files.isExecutable(java)) {
            throw new IllegalStateException("no program can be made in " + TELLER);
        }
        String told = shell.output(List.of("sh", "-c", "JAVA_HOME=\"$PWD/" + TELLER + "\" ./ivp " + command));
        return told.lines().filter(LauncherFlags::isFree).distinct().toList();
    }

    private static boolean isFree(String flag) {
        return flag.startsWith("-X")
                && Stream.of("Archive", "AOTCache", "AOTConfiguration", "AOTMode", "Xlog", "VMOutput")
                        .noneMatch(flag::contains);
    }
}
