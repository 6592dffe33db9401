/** Rules that a whole set of documents must meet: one class per rule. */
@NullMarked
package nl.ivpgenerator.check;

import org.jspecify.annotations.NullMarked;
