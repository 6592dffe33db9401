/** What a Word file that a user gave has to offer to new documents: styles, lists, pages, headers and footers. Nothing of it is trusted. */
@NullMarked
package nl.ivpgenerator.render.template;

import org.jspecify.annotations.NullMarked;
