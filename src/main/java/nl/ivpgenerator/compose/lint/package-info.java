/** What can be said of templates without running them: names, options, forbidden parts of FreeMarker and of Markdown. */
@NullMarked
package nl.ivpgenerator.compose.lint;

import org.jspecify.annotations.NullMarked;
