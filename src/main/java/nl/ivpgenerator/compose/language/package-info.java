/** The language helpers of templates: enumerations, plurals, amounts, dates, sums and plannings. */
@NullMarked
package nl.ivpgenerator.compose.language;

import org.jspecify.annotations.NullMarked;
