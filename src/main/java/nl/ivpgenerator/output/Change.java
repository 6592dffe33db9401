package nl.ivpgenerator.output;

import java.util.Optional;
import nl.ivpgenerator.hash.Sha256;

/**
 * One file that a run puts, replaces or removes. The bytes are not to be changed.
 *
 * @param before what stands there now; empty when nothing does
 * @param after what is to stand there; empty when the file goes
 */
record Change(String name, Optional<byte[]> before, Optional<byte[]> after) {

    String hashBefore() {
        return hash(before);
    }

    String hashAfter() {
        return hash(after);
    }

    /** The hash of what may be absent: empty text for nothing. */
    static String hash(Optional<byte[]> content) {
        return content.map(Sha256::of).orElse("");
    }
}
