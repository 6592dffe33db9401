/** Fingerprints of files, as the records of a run name them. */
@NullMarked
package nl.ivpgenerator.hash;

import org.jspecify.annotations.NullMarked;
