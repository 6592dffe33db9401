/** From profile and pack to Markdown, block by block, with a record of what each paragraph read. */
@NullMarked
package nl.ivpgenerator.compose;

import org.jspecify.annotations.NullMarked;
