/** The document as every format sees it: parts, passages and their elements, in sealed records; and the Markdown it is read from. */
@NullMarked
package nl.ivpgenerator.document;

import org.jspecify.annotations.NullMarked;
