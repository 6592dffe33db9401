package nl.ivpgenerator.compose;

import java.util.Map;

/**
 * Which edition of a document is made.
 *
 * @param publicOnly whether only passages that everybody may read are in it
 * @param set what it may tell of the other documents, see {@link SetFacts}; empty for a document that is not about them
 */
public record Edition(boolean publicOnly, Map<String, Object> set) {

    /** Everything, and nothing of other documents. */
    public static final Edition WHOLE = new Edition(false, Map.of());

    public Edition {
        set = Map.copyOf(set);
    }
}
