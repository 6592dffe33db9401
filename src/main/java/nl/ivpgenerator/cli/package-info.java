/** The command line: translates words into a request, and the report into lines and an exit code. */
@NullMarked
package nl.ivpgenerator.cli;

import org.jspecify.annotations.NullMarked;
