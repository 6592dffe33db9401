/**
 * The folder with a municipality's documents: all files of a run come in together or not at all, what a person changed stays, and a record
 * tells what made them. Takes names and bytes; knows nothing of documents.
 */
@NullMarked
package nl.ivpgenerator.output;

import org.jspecify.annotations.NullMarked;
