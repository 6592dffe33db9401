/** Writes Word documents (ECMA-376, transitional) with real styles, lists, notes and fields. */
@NullMarked
package nl.ivpgenerator.render.word;

import org.jspecify.annotations.NullMarked;
