/** From the document model to a file format: one writer per format. */
@NullMarked
package nl.ivpgenerator.render;

import org.jspecify.annotations.NullMarked;
