/** The measurements of {@code bench/run}: this program beside others, on equal content. Not part of the program nor of its tests. */
@NullMarked
package nl.ivpgenerator.bench;

import org.jspecify.annotations.NullMarked;
