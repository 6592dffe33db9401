/** The whole line: from profile and pack to documents in a folder. */
@NullMarked
package nl.ivpgenerator.generate;

import org.jspecify.annotations.NullMarked;
