/** How easy Dutch text reads: sentences, syllables and the score of Douma. */
@NullMarked
package nl.ivpgenerator.readability;

import org.jspecify.annotations.NullMarked;
