package nl.ivpgenerator.generate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ivpgenerator.render.HouseStyle.Typeface;
import nl.ivpgenerator.render.Look;

/**
 * What the layers of a pack offer together.
 *
 * @param look styles for Word and OpenDocument; a colour is still the name of one
 * @param typefaces by the id that profiles choose, in the order of the pack
 */
record PackStyle(String styleSheet, Look look, Map<String, Typeface> typefaces, Typeface symbols) {
    PackStyle {
        typefaces = Collections.unmodifiableMap(new LinkedHashMap<>(typefaces));
    }
}
