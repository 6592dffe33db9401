/** Writes a document as one HTML5 file that is also well-formed XML, on screen and as the base of the PDF. */
@NullMarked
package nl.ivpgenerator.render.html;

import org.jspecify.annotations.NullMarked;
