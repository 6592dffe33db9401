/** What the program has to say about its input: a finding with its place, for people who do not program. */
@NullMarked
package nl.ivpgenerator.finding;

import org.jspecify.annotations.NullMarked;
