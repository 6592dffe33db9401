/** Puts parts of a document into a Word file that a user already has; all other bytes of that file stay what they were. */
@NullMarked
package nl.ivpgenerator.render.insertion;

import org.jspecify.annotations.NullMarked;
