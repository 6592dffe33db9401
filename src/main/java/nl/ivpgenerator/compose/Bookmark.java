package nl.ivpgenerator.compose;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import nl.ivpgenerator.pack.Block;

/**
 * Anchor names that stay the same over runs: {@code ivp_}, words of the identifier, and a checksum of the address so that
 * {@code norm/kern} and {@code norm-kern} differ. At most 40 word characters: the most that Word allows for a bookmark.
 */
final class Bookmark {

    private static final int LONGEST_WORDS = 27;

    private Bookmark() {}

    static String ofBlock(String id) {
        return of(TargetIndex.blockAddress(id), id);
    }

    /** Of a block in this part: one that may stand in several parts has a name of its own in each. */
    static String ofBlock(Block block, String partId) {
        return block.presentation().repeatable()
                ? of(TargetIndex.blockAddress(block.id() + "@" + partId), block.id())
                : ofBlock(block.id());
    }

    static String ofPart(String id) {
        return of(TargetIndex.partAddress(id), id);
    }

    private static String of(String address, String id) {
        String words = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        CRC32 checksum = new CRC32();
        checksum.update(address.getBytes(StandardCharsets.UTF_8));
        String kept = words.substring(0, Math.min(LONGEST_WORDS, words.length()));
        return "ivp_" + kept + "_" + String.format(Locale.ROOT, "%08x", checksum.getValue());
    }
}
