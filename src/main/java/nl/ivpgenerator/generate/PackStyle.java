package nl.ivpgenerator.generate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ivpgenerator.render.HouseStyle.Typeface;

/**
 * What the layers of a pack offer together.
 *
 * @param typefaces by the id that profiles choose, in the order of the pack
 */
record PackStyle(String styleSheet, Map<String, Typeface> typefaces, Typeface symbols) {
    PackStyle {
        typefaces = Collections.unmodifiableMap(new LinkedHashMap<>(typefaces));
    }
}
