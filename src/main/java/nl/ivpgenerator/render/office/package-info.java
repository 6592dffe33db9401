/** What the writers of Word and OpenDocument share: XML, a deterministic zip, and the reading of files that users give. */
@NullMarked
package nl.ivpgenerator.render.office;

import org.jspecify.annotations.NullMarked;
