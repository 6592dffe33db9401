/** Strict YAML: text, lists and mappings that know their place, and layers of files laid over each other. */
@NullMarked
package nl.ivpgenerator.yaml;

import org.jspecify.annotations.NullMarked;
