package nl.ivpgenerator.pairwise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.ivpgenerator.pack.choice.Choice.MultiSelectChoice;
import nl.ivpgenerator.pairwise.Factor.Demand;
import nl.ivpgenerator.pairwise.Factor.Pin;

/**
 * Settings of factors in which every pair of levels stands together at least once, unless their conditions exclude each other. Greedy: each
 * setting starts with a pair that nobody covered, makes what that pair demands, and gives every other factor the level that adds most new pairs.
 * The seed decides everything.
 */
final class CoveringArray {

    /** The level of a factor that plays no part. */
    static final int NONE = -1;

    private final List<Factor> factors;
    private final Map<String, Integer> index = new HashMap<>();
    private final int[] first;
    private final int size;
    private final BitSet open;
    private final Random random;
    private long excluded;

    CoveringArray(List<Factor> factors, long seed) {
        this.factors = factors;
        this.random = new Random(seed);
        this.first = new int[factors.size() + 1];
        for (int i = 0; i < factors.size(); i++) {
            index.put(factors.get(i).path(), i);
            first[i + 1] = first[i] + factors.get(i).levels().size();
        }
        this.size = first[factors.size()];
        this.open = new BitSet(size * size);
        for (int i = 0; i < factors.size(); i++) {
            for (int j = i + 1; j < factors.size(); j++) {
                for (int level = first[i]; level < first[i + 1]; level++) {
                    open.set(level * size + first[j], level * size + first[j + 1]);
                }
            }
        }
    }

    /** Pairs that no setting covered yet. */
    int openPairs() {
        return open.cardinality();
    }

    /** Pairs that can not stand together. */
    long excludedPairs() {
        return excluded;
    }

    int level(int[] setting, String path) {
        Integer factor = index.get(path);
        return factor == null ? NONE : setting[factor];
    }

    String levelName(int[] setting, String path) {
        int level = level(setting, path);
        return level == NONE ? "" : factors.get(index.get(path)).levels().get(level);
    }

    /** The next setting; nothing when every pair is covered or excluded. */
    int[] next() {
        while (true) {
            int pair = open.nextSetBit(open.length() == 0 ? 0 : random.nextInt(open.length()));
            pair = pair < 0 ? open.nextSetBit(0) : pair;
            if (pair < 0) {
                return new int[0];
            }
            int[] setting = new int[factors.size()];
            Arrays.fill(setting, NONE);
            if (pin(setting, factorOf(pair / size), pair / size) && pin(setting, factorOf(pair % size), pair % size)) {
                fill(setting);
                keepBounds(setting, List.of(factorOf(pair / size), factorOf(pair % size)));
                leaveOut(setting);
                cover(setting);
                if (!open.get(pair)) {
                    return setting;
                }
            }
            open.clear(pair);
            excluded++;
        }
    }

    /** Changes the levels of some factors at random and leaves out what plays no part then: for a further row of the same list. */
    int[] varied(int[] setting, String prefix) {
        int[] copy = setting.clone();
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i).path().startsWith(prefix)) {
                copy[i] = random.nextInt(factors.get(i).levels().size());
            }
        }
        keepBounds(copy, List.of());
        leaveOut(copy);
        return copy;
    }

    private int factorOf(int level) {
        int at = Arrays.binarySearch(first, level);
        return at >= 0 ? at : -at - 2;
    }

    /** Sets a level with all that it demands; false when something else is set already. */
    private boolean pin(int[] setting, int factor, int level) {
        int local = level - first[factor];
        if (setting[factor] != NONE) {
            return setting[factor] == local;
        }
        setting[factor] = local;
        return factors.get(factor).demands().stream().allMatch(demand -> make(setting, demand));
    }

    private boolean make(int[] setting, Demand demand) {
        if (holds(setting, demand)) {
            return true;
        }
        List<List<Pin>> ways = new ArrayList<>(demand.ways());
        Collections.shuffle(ways, random);
        for (List<Pin> way : ways) {
            int[] before = setting.clone();
            if (way.stream().allMatch(pin -> pin(setting, pin))) {
                return true;
            }
            System.arraycopy(before, 0, setting, 0, before.length);
        }
        return false;
    }

    private boolean pin(int[] setting, Pin pin) {
        Integer factor = index.get(pin.path());
        int level = factor == null ? NONE : factors.get(factor).levels().indexOf(pin.level());
        return level >= 0 && pin(setting, factor, first[factor] + level);
    }

    private boolean holds(int[] setting, Demand demand) {
        return demand.ways().stream()
                .anyMatch(way -> way.stream()
                        .allMatch(pin -> levelName(setting, pin.path()).equals(pin.level())));
    }

    private void fill(int[] setting) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < setting.length; i++) {
            if (setting[i] == NONE) {
                order.add(i);
            }
        }
        Collections.shuffle(order, random);
        for (int factor : order) {
            setting[factor] = best(setting, factor);
        }
    }

    /** As many options of a meerkeuze as it asks for; the {@code kept} ones stay as they are if that can be. */
    private void keepBounds(int[] setting, List<Integer> kept) {
        Map<MultiSelectChoice, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < setting.length; i++) {
            if (setting[i] != NONE && factors.get(i).choice() instanceof MultiSelectChoice several) {
                members.computeIfAbsent(several, choice -> new ArrayList<>()).add(i);
            }
        }
        members.forEach((choice, own) -> {
            List<Integer> free =
                    own.stream().filter(factor -> !kept.contains(factor)).toList();
            long in = own.stream().filter(factor -> setting[factor] == 0).count();
            for (int factor : free) {
                if (in < choice.minimum() && setting[factor] != 0) {
                    setting[factor] = 0;
                    in++;
                } else if (in > choice.maximum() && setting[factor] == 0) {
                    setting[factor] = 1;
                    in--;
                }
            }
        });
    }

    private int best(int[] setting, int factor) {
        int best = NONE;
        int most = -1;
        int levels = first[factor + 1] - first[factor];
        int start = random.nextInt(levels);
        for (int i = 0; i < levels; i++) {
            int level = (start + i) % levels;
            int fresh = fresh(setting, factor, first[factor] + level);
            if (fresh > most) {
                most = fresh;
                best = level;
            }
        }
        return best;
    }

    private int fresh(int[] setting, int factor, int level) {
        int count = 0;
        for (int other = 0; other < setting.length; other++) {
            if (setting[other] != NONE && other != factor) {
                count += open.get(pair(factor, level, other, first[other] + setting[other])) ? 1 : 0;
            }
        }
        return count;
    }

    private int pair(int factor, int level, int other, int otherLevel) {
        return factor < other ? level * size + otherLevel : otherLevel * size + level;
    }

    /** What plays no part may be what another demanded, so this goes on until nothing changes. */
    private void leaveOut(int[] setting) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < setting.length; i++) {
                if (setting[i] != NONE
                        && !factors.get(i).demands().stream().allMatch(demand -> holds(setting, demand))) {
                    setting[i] = NONE;
                    changed = true;
                }
            }
        }
    }

    private void cover(int[] setting) {
        for (int i = 0; i < setting.length; i++) {
            for (int j = i + 1; j < setting.length && setting[i] != NONE; j++) {
                if (setting[j] != NONE) {
                    open.clear((first[i] + setting[i]) * size + first[j] + setting[j]);
                }
            }
        }
    }
}
