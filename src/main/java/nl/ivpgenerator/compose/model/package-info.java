/** The closed world that templates see: profile values, facts and nothing else; every reading is noted. */
@NullMarked
package nl.ivpgenerator.compose.model;

import org.jspecify.annotations.NullMarked;
