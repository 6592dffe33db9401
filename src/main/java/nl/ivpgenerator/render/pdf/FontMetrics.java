package nl.ivpgenerator.render.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import nl.ivpgenerator.render.HouseStyle;
import nl.ivpgenerator.render.HouseStyle.Font;

/**
 * How high and deep the fonts of a house style are, by family and cut. The library asks it of every font that a text might fall back on; what is known
 * from an earlier document spares it the reading of fonts that a document does not use. For several threads.
 */
final class FontMetrics {

    private static final Map<List<Font>, Map<List<Font>, FSDefaultCacheStore>> KEPT = new WeakHashMap<>();

    private FontMetrics() {}

    /** By the fonts themselves: another pack may have others under the same name. */
    static synchronized FSCacheEx<String, FSCacheValue> of(HouseStyle style) {
        return KEPT.computeIfAbsent(style.typeface().fonts(), typeface -> new WeakHashMap<>())
                .computeIfAbsent(style.symbols().fonts(), symbols -> new FSDefaultCacheStore());
    }
}
