/** A municipality's choices, read against the catalog: a profile exists only when it is valid. */
@NullMarked
package nl.ivpgenerator.profile;

import org.jspecify.annotations.NullMarked;
