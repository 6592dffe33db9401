/** OpenDocument Text, version 1.3 (ODF 1.3), written with the JDK alone; styles carry the names that LibreOffice itself gives them. */
@NullMarked
package nl.ivpgenerator.render.odt;

import org.jspecify.annotations.NullMarked;
