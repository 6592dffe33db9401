/** Reading and writing JSON, always in the same order and layout, so that equal content gives equal bytes. */
@NullMarked
package nl.ivpgenerator.json;

import org.jspecify.annotations.NullMarked;
