/** What the field knows: sources, laws, measures, themes and example tables, each with its certainty. */
@NullMarked
package nl.ivpgenerator.pack.knowledge;

import org.jspecify.annotations.NullMarked;
