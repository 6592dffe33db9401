package nl.ivpgenerator.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.ivpgenerator.generate.Approval;
import nl.ivpgenerator.generate.HeadStart;

/**
 * What a command sees of the world outside.
 *
 * @param out results only
 * @param err everything that is said to a person
 * @param terminal whether {@code err} is a terminal, where a line may be written over
 * @param home the folder that has {@code templates} and {@code policy-profiles}
 * @param today the date; asking for it takes Java a while
 * @param approval where the program remembers which templates are without fault
 * @param headStart what is being read already
 */
record Surroundings(
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Path home,
        Supplier<LocalDate> today,
        Approval approval,
        HeadStart headStart) {

    Path standardPack() {
        return standardPack(home);
    }

    static Path standardPack(Path home) {
        return home.resolve("templates").resolve("vpt");
    }

    Path examples() {
        return home.resolve("policy-profiles");
    }
}
