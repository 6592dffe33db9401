package nl.ivpgenerator.pairwise;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/** Which pairs of levels of different factors no setting holds yet. A setting has a level for each factor, or {@link #NONE}. */
final class PairTable {

    /** The level of a factor that plays no part. */
    static final int NONE = -1;

    private final int[] first;
    private final int size;
    private final BitSet open;
    private final int all;

    PairTable(List<Factor> factors) {
        this.first = new int[factors.size() + 1];
        for (int i = 0; i < factors.size(); i++) {
            first[i + 1] = first[i] + factors.get(i).levels().size();
        }
        this.size = first[factors.size()];
        this.open = new BitSet(size * size);
        for (int i = 0; i < factors.size(); i++) {
            for (int level = first[i]; level < first[i + 1]; level++) {
                open.set(level * size + first[i + 1], level * size + size);
            }
        }
        this.all = open.cardinality();
    }

    int all() {
        return all;
    }

    int open() {
        return open.cardinality();
    }

    /** A pair that is open, or -1. */
    int any(Random random) {
        int pair = open.isEmpty() ? -1 : open.nextSetBit(random.nextInt(open.length()));
        return pair < 0 ? open.nextSetBit(0) : pair;
    }

    boolean isOpen(int pair) {
        return open.get(pair);
    }

    void close(int pair) {
        open.clear(pair);
    }

    /** The factor of the first or the second half of a pair. */
    int factor(int pair, boolean second) {
        int at = Arrays.binarySearch(first, half(pair, second));
        return at >= 0 ? at : -at - 2;
    }

    /** The level of that factor. */
    int level(int pair, boolean second) {
        return half(pair, second) - first[factor(pair, second)];
    }

    private int half(int pair, boolean second) {
        return second ? pair % size : pair / size;
    }

    /** How many open pairs a level makes with what a setting has. */
    int fresh(int[] setting, int factor, int level) {
        int count = 0;
        for (int other = 0; other < setting.length; other++) {
            if (setting[other] != NONE && other != factor) {
                int own = first[factor] + level;
                int its = first[other] + setting[other];
                count += open.get(factor < other ? own * size + its : its * size + own) ? 1 : 0;
            }
        }
        return count;
    }

    void cover(int[] setting) {
        for (int i = 0; i < setting.length; i++) {
            for (int j = i + 1; j < setting.length && setting[i] != NONE; j++) {
                if (setting[j] != NONE) {
                    open.clear((first[i] + setting[i]) * size + first[j] + setting[j]);
                }
            }
        }
    }
}
