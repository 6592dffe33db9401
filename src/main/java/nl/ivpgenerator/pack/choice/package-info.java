/** What a municipality may choose: the choices of the pack, and the JSON Schema that editors read. */
@NullMarked
package nl.ivpgenerator.pack.choice;

import org.jspecify.annotations.NullMarked;
