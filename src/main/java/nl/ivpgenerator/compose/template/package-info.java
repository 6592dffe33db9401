/** The one FreeMarker configuration: Markdown that escapes every value, bounds on size and time, and faults in Dutch. */
@NullMarked
package nl.ivpgenerator.compose.template;

import org.jspecify.annotations.NullMarked;
