package nl.ivpgenerator.generate;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a user asks for who has a plan already.
 *
 * @param plan the municipality's own plan in Word; it is only read
 * @param output the folder under which each profile has its own
 * @param file the file to write; without it, one in the profile's folder that is named after the plan
 * @param overwrite whether a file with that name may be replaced
 */
public record FillRequest(Path plan, Path profile, Path output, Optional<Path> file, boolean overwrite) {}
