package nl.ivpgenerator.compose.language;

import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.ivpgenerator.compose.template.Mode;

/**
 * What helpers know of the rendering.
 *
 * @param shown whether the document shows a block, by its id
 * @param lastAbsent the value that was last found absent; empty when none was
 */
public record HelperContext(Mode mode, Predicate<String> shown, Supplier<String> lastAbsent) {}
