/** Documents as Markdown that people read and edit. */
@NullMarked
package nl.ivpgenerator.render.markdown;

import org.jspecify.annotations.NullMarked;
