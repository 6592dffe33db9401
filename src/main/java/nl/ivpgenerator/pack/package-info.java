/** The template pack: what may be chosen, what the field knows, and the documents and blocks that show it. */
@NullMarked
package nl.ivpgenerator.pack;

import org.jspecify.annotations.NullMarked;
