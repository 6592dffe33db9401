package nl.ivpgenerator.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the passages of one document can refer to.
 *
 * @param targets by their address as it stands in a link, without {@code #}: {@code blok:norm/kern} or {@code deel:norm}
 */
public record ReferenceTargets(Map<String, Target> targets) {

    public static final ReferenceTargets NONE = new ReferenceTargets(Map.of());

    /**
     * A place in the document.
     *
     * @param words what a reference without words of its own reads, for example "hoofdstuk 3 (Onze norm)"
     */
    public record Target(String bookmark, String words) {}

    public ReferenceTargets {
        targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    }
}
